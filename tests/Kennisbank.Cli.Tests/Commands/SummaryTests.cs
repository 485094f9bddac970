using System.Text.RegularExpressions;
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
    public void It_names_what_to_fix_errors_first_with_a_link_to_what_it_means()
    {
        var comment = Of(
            new TestSite().With("begrippen/wmo.md", PageText.Begrip("b5555").Key("themas", "[onbekend]").Body("Op 12 mei 2015 kwam mevrouw Jansen.\n")),
            "--repository", "https://github.example/proef/site");

        Assert.Contains(
            "Nog te doen:\n\n1. **Onbekend label** in `input/begrippen/wmo.md`, "
            + "regel 7 ([uitleg KB301](https://github.example/proef/site/blob/main/docs/diagnostics.md#kb301-onbekend-label))\n"
            + "2. **Hele datum** in ",
            comment, StringComparison.Ordinal);
        Assert.DoesNotContain(Metadata, comment, StringComparison.Ordinal);
        Assert.DoesNotContain("Jansen", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_file_as_a_whole_it_names_no_line() => Assert.Contains(
        "Nog te doen:\n\n1. **Pagina heeft geen kop met gegevens** in `input/begrippen/wmo.md` (KB201)\n",
        Of(new TestSite().With("begrippen/wmo.md", "")), StringComparison.Ordinal);

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
        Of(new TestSite(), "--preview", "https://proef.example/"), StringComparison.Ordinal);

    [Fact]
    public void It_says_which_version_it_is_about() => Assert.Contains(
        "Dit gaat over versie `4a2ca39` van het voorstel.\n",
        Of(new TestSite(), "--commit", "4a2ca39000000000000000000000000000000000"),
        StringComparison.Ordinal);

    [Fact]
    public void A_version_is_a_commit()
    {
        using var workspace = new Workspace();

        Assert.Contains(
            "--commit kan niet '@iedereen' zijn",
            workspace.Run("summary", "verslag.json", "--commit", "@iedereen").AsWrongUsage().Errors,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_a_stranger_wrote_in_the_report_reaches_the_comment()
    {
        var comment = OfReport("""
            {"succeeded":true,"counts":{"errors":0,"warnings":0,"advice":0},"pages":1,"written":null,"stages":[],"notes":["@iedereen"],"problems":[
              {"code":"KB301","severity":"error","file":"input/a`b @iedereen.md","line":1,"column":1,"message":"m","suggestion":"s"},
              {"code":"<script>","severity":"error","file":"input/a.md","line":1,"column":1,"message":"m","suggestion":"s"},
              {"code":"KB301","severity":"error","file":"input/a.md","line":-1,"column":1,"message":"m","suggestion":"s"},
              null,
              {"code":"KB302","severity":"advice","file":"input/b.md","line":2,"column":1,
               "message":"<img src=x> [klik](https://kwaad.example) @iedereen","suggestion":"s"}]}
            """);

        Assert.Contains("Nog te doen:\n\n1. **Onbekende bron** in `input/b.md`, regel 2 (KB302)\n\n", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("iedereen", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("kwaad", comment, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input/verhalen/Mijn verhaal (versie 2).md")]
    [InlineData("input/verhalen/Café, thee & koek.md")]
    [InlineData("input/verhalen/Caf\u0065\u0301.md")]
    [InlineData("input/verhalen/'s Avonds #1 – “klaar”!.md")]
    [InlineData("input/verhalen/100% [oud] {x} = 2+2; ~a^b $c.md")]
    [InlineData("input/verhalen/日本 😀.md")]
    public void A_file_may_have_any_ordinary_name(string file)
    {
        var comment = OfReport(Report(Problem(file)));

        Assert.Contains($"1. **Onbekende bron** in `{file}`, regel 2 (KB302)\n", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("niet te tonen", comment, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input/a`b.md")]
    [InlineData("input/a\\nb.md")]
    [InlineData("input/a\\r\\n# Kop.md")]
    [InlineData("input/a\\u2028b.md")]
    [InlineData("input/a\\u202eb.md")]
    [InlineData("input/a\\u200bb.md")]
    [InlineData("input/a\\u0000b.md")]
    [InlineData("input/<img src=x>.md")]
    [InlineData("input/<!-- kennisbank-controle -->.md")]
    [InlineData("input/@iedereen.md")]
    [InlineData("input/a|b.md")]
    [InlineData("../a.md")]
    [InlineData("input/../../a.md")]
    [InlineData("input/./a.md")]
    [InlineData("input//a.md")]
    [InlineData("/etc/a.md")]
    [InlineData("C:\\\\a.md")]
    [InlineData("C:/a.md")]
    [InlineData("https://kwaad.example/a.md")]
    [InlineData("input/ ")]
    [InlineData("")]
    public void A_name_that_could_do_more_than_name_a_file_is_not_shown_and_counted(string file)
    {
        var comment = OfReport(Report(Problem(file), Problem("input/b.md")));

        Assert.Contains("Eén melding is hier niet te tonen", comment, StringComparison.Ordinal);
        Assert.Contains("1. **Onbekende bron** in `input/b.md`, regel 2 (KB302)\n", comment, StringComparison.Ordinal);
        Assert.Equal(1, Regex.Count(comment, "Onbekende bron"));
        AssertNoPraise(comment);
    }

    [Fact]
    public void Each_problem_that_cannot_be_shown_is_counted_and_advice_is_not()
    {
        var comment = OfReport(Report(
            Problem("@iedereen", code: "KB302"),
            Problem("input/a.md", code: "KB999"),
            Problem("input/a.md", line: -1),
            Problem("@iedereen", code: "KB508"),
            "null"));

        Assert.Contains("4 meldingen zijn hier niet te tonen", comment, StringComparison.Ordinal);
        Assert.Contains("*Files changed*", comment, StringComparison.Ordinal);
        AssertNoPraise(comment);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1, 2]")]
    [InlineData("geen json")]
    [InlineData("{\"succeeded\":true,\"problems\":[")]
    [InlineData("{\"succeeded\":true,\"problems\":null}")]
    [InlineData("{\"succeeded\":\"ja\",\"problems\":[]}")]
    [InlineData("{\"succeeded\":true,\"problems\":[{\"code\":\"KB302\",\"file\":\"a\\ud800b.md\",\"line\":1}]}")]
    public void What_is_no_report_is_not_praised(string report) => AssertUnread("Het verslag van de controle is niet te lezen", OfReport(report));

    [Fact]
    public void A_report_that_is_not_there_is_not_praised()
    {
        using var workspace = new Workspace();

        AssertUnread("Er is geen verslag van de controle", workspace.Run("summary", "verslag.json").Good().Output);
    }

    [Fact]
    public void A_report_that_is_too_large_is_not_praised() =>
        AssertUnread("Het verslag van de controle is te groot", OfReport(Report() + new string(' ', 5_000_000)));

    [Theory]
    [InlineData("\"end\":{\"problems\":0}", "\"anders\":1")]
    [InlineData("\"end\":{\"problems\":0}", "\"end\":null")]
    [InlineData("\"end\":{\"problems\":0}", "\"end\":{\"problems\":1}")]
    [InlineData("\"warnings\":0", "\"warnings\":1")]
    [InlineData("\"counts\":{", "\"geteld\":{")]
    [InlineData("\"pages\":1", "\"pages\":null")]
    [InlineData("\"pages\":1", "\"pages\":0")]
    public void A_report_that_is_not_whole_is_not_praised(string whole, string cut) =>
        AssertUnread("Het verslag van de controle is niet af", OfReport(Report().Replace(whole, cut, StringComparison.Ordinal)));

    [Fact]
    public void A_report_of_a_check_that_failed_without_saying_why_is_not_praised() =>
        AssertUnread("De controle is niet geslaagd", OfReport(Report().Replace("true", "false", StringComparison.Ordinal)));

    [Theory]
    [InlineData("failure", "is niet geslaagd")]
    [InlineData("cancelled", "is afgebroken")]
    [InlineData("timed_out", "duurde te lang")]
    [InlineData("action_required", "wacht op")]
    [InlineData("skipped", "is niet uitgevoerd")]
    [InlineData("startup_failure", "is niet uitgevoerd")]
    [InlineData("<b>@iedereen</b>", "is niet uitgevoerd")]
    [InlineData("", "is niet uitgevoerd")]
    public void A_good_report_of_a_run_that_did_not_succeed_is_not_praised(string outcome, string because) =>
        AssertUnread(because, OfReport(Report(), "--outcome", outcome));

    [Fact]
    public void A_good_report_of_a_good_run_is_praised() => Assert.Contains(
        "De controle heeft alles gelezen en niets gevonden wat beter moet.", Of(new TestSite(), "--outcome", "success"), StringComparison.Ordinal);

    [Fact]
    public void A_run_that_failed_for_what_the_report_names_needs_no_other_reason()
    {
        var comment = OfReport(Report(Problem("input/b.md")), "--outcome", "failure");

        Assert.Contains("De controle heeft alles gelezen.\n", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("niet geslaagd", comment, StringComparison.Ordinal);
        Assert.Contains("- De koppen, links en plaatjes kloppen.\n", comment, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("begrippen/wmo.md", "geen gegevens bovenaan")]
    [InlineData("begrippen/wmo.md", "---\nid: b5555\n")]
    [InlineData("begrippen/wmo.md", "---\nid: 'b5555\n---\nTekst.\n")]
    [InlineData("begrippen/wmo.md", "\ufffe\0")]
    [InlineData("begrip/wmo.md", "Een bestand op een plaats die de site niet kent.")]
    public void Of_a_file_that_could_not_be_read_nothing_is_praised_and_it_is_named_first(string file, string text)
    {
        var site = new TestSite()
            .With("agendas/a.md", PageText.Agenda("c2222").Key("nummer", "2").Key("themas", "[a, b, c]"))
            .With(file, [.. text.Select(letter => (byte)letter)]);

        var comment = Of(site);

        Assert.StartsWith(Marker + "\n**Dank u wel voor uw bijdrage.** De controle kon niet alles lezen.", comment, StringComparison.Ordinal);
        Assert.Contains(
            $" in `input/{file}`",
            comment[comment.IndexOf("\n1. ", StringComparison.Ordinal)..comment.IndexOf("\n2. ", StringComparison.Ordinal)],
            StringComparison.Ordinal);
        AssertNoPraise(comment);
    }

    [Fact]
    public void What_was_read_of_a_report_that_is_not_whole_is_shown_all_the_same()
    {
        var comment = OfReport(Report(Problem("input/b.md")).Replace("\"end\"", "\"x\"", StringComparison.Ordinal));

        Assert.Contains("1. **Onbekende bron** in `input/b.md`", comment, StringComparison.Ordinal);
        AssertUnread("Het verslag van de controle is niet af", comment);
    }

    /// <summary>It says what is missing and what to do, and contains no praise.</summary>
    private static void AssertUnread(string because, string comment)
    {
        Assert.StartsWith(Marker + "\n**Dank u wel voor uw bijdrage.** Of alles in orde is, is nog niet te zeggen.\n", comment, StringComparison.Ordinal);
        Assert.Contains(because, comment, StringComparison.Ordinal);
        Assert.Contains("Wat u kunt doen", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("iedereen", comment, StringComparison.Ordinal);
        AssertNoPraise(comment);
    }

    private static void AssertNoPraise(string comment)
    {
        Assert.DoesNotContain("alles gelezen", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("niets gevonden", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("Goed:", comment, StringComparison.Ordinal);
    }

    /// <summary>A complete report of the check, with these problems.</summary>
    private static string Report(params string[] problems) =>
        $$$"""
        {"succeeded":true,"counts":{"errors":{{{problems.Length}}},"warnings":0,"advice":0},"pages":1,"written":null,"stages":[],
        "problems":[{{{string.Join(',', problems)}}}],"notes":[],"end":{"problems":{{{problems.Length}}}}}
        """;

    /// <param name="file">As in the JSON.</param>
    private static string Problem(string file, string code = "KB302", int line = 2) =>
        $$"""{"code":"{{code}}","severity":"error","file":"{{file}}","line":{{line}},"column":1,"message":"m","suggestion":"s"}""";

    private static string Of(TestSite site, params string[] options)
    {
        using var workspace = new Workspace(site);
        workspace.Write("verslag.json", workspace.Run("check", "--report", "json").Output);
        return workspace.Run(["summary", "verslag.json", .. options]).Good().Output;
    }

    private static string OfReport(string report, params string[] options)
    {
        using var workspace = new Workspace();
        workspace.Write("verslag.json", report);
        return workspace.Run(["summary", "verslag.json", .. options]).Good().Output;
    }
}
