using Kennisbank.Cli.Tests.Running;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Cli.Tests.Commands;

/// <summary>The comment below a pull request.</summary>
public class SummaryTests
{
    private const string Marker = "<!-- kennisbank-controle -->";
    private const string Metadata = "De gegevens bovenaan de pagina zijn in orde.";

    [Fact]
    public void Without_a_problem_it_thanks_and_praises()
    {
        var comment = Of(new TestSite());

        Assert.StartsWith(
            Marker + "\n**Dank u wel voor uw bijdrage.** De controle heeft alles gelezen en niets gevonden wat beter moet. De redactie leest nu mee.\n",
            comment, StringComparison.Ordinal);
        Assert.Contains($"- {Metadata}\n", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("Nog te doen", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void It_names_what_to_mend_errors_first_with_a_link_to_what_it_means()
    {
        var comment = Of(
            new TestSite().With("begrippen/wmo.md", PageText.Begrip("b5555").Key("themas", "[onbekend]").Body("Op 12 mei 2015 kwam mevrouw Jansen.\n")),
            "--repository", "https://github.example/proef/site");

        Assert.Contains(
            "Nog te doen:\n\n1. **Onbekend label** in `input/begrippen/wmo.md`, regel 7 ([uitleg KB301](https://github.example/proef/site/blob/main/docs/diagnostics.md#kb301-onbekend-label))\n"
            + "2. **Hele datum** in ",
            comment, StringComparison.Ordinal);
        Assert.DoesNotContain(Metadata, comment, StringComparison.Ordinal);
        Assert.DoesNotContain("Jansen", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void It_asks_for_no_more_than_three_things_at_once()
    {
        var comment = Of(new TestSite().With("begrippen/wmo.md", PageText.Begrip("b5555").Key("themas", "[a, b, c, d]")));

        Assert.Contains("Begin met deze 3 van de 4 punten:\n", comment, StringComparison.Ordinal);
        Assert.Contains("\n3. ", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("\n4. ", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_where_the_preview_is() => Assert.Contains(
        "Zo ziet het eruit op de site: https://proef.example/ (zodra de redactie de proefversie vrijgeeft).\n",
        Of(new TestSite(), "--proef", "https://proef.example/"), StringComparison.Ordinal);

    [Fact]
    public void Nothing_that_a_stranger_wrote_in_the_report_reaches_the_comment()
    {
        var comment = OfReport("""
            {"succeeded":true,"counts":{"errors":0,"warnings":0,"advice":0},"pages":1,"written":null,"stages":[],"notes":["@iedereen"],"problems":[
              {"code":"KB301","severity":"error","file":"input/a`b @iedereen.md","line":1,"column":1,"message":"m","suggestion":"s"},
              {"code":"<script>","severity":"error","file":"input/a.md","line":1,"column":1,"message":"m","suggestion":"s"},
              {"code":"KB301","severity":"error","file":"input/a.md","line":-1,"column":1,"message":"m","suggestion":"s"},
              null,
              {"code":"KB302","severity":"advice","file":"input/b.md","line":2,"column":1,"message":"<img src=x> [klik](https://kwaad.example) @iedereen","suggestion":"s"}]}
            """);

        Assert.Contains("Nog te doen:\n\n1. **Onbekende bron** in `input/b.md`, regel 2 (KB302)\n\n", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("iedereen", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("kwaad", comment, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1, 2]")]
    [InlineData("geen json")]
    public void What_is_no_report_is_refused(string report)
    {
        using var workspace = new Workspace();
        workspace.Write("verslag.json", report);

        var errors = workspace.Run("samenvatting", "verslag.json").AsWrongUsage().Errors;

        Assert.Equal("'verslag.json' is geen verslag van check --report json.", errors.Trim());
    }

    private static string Of(TestSite site, params string[] options)
    {
        using var workspace = new Workspace(site);
        workspace.Write("verslag.json", workspace.Run("check", "--report", "json").Output);
        return workspace.Run(["samenvatting", "verslag.json", .. options]).Good().Output;
    }

    private static string OfReport(string report)
    {
        using var workspace = new Workspace();
        workspace.Write("verslag.json", report);
        return workspace.Run("samenvatting", "verslag.json").Good().Output;
    }
}
