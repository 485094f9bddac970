using Kennisbank.Cli.Tests.Running;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Cli.Tests.Commands;

public class NewTests
{
    [Theory]
    [InlineData("casus", "input/casussen/n-wijk-vijf-vragen-50-id.md")]
    [InlineData("les", "input/lessen/relatiegerichte-gemeente/n-wijk-vijf-vragen-50-id.md")]
    [InlineData("verhaal", "input/verhalen/n-wijk-vijf-vragen-50-id.md")]
    [InlineData("bijeenkomst", "input/bijeenkomsten/n-wijk-vijf-vragen-50-id.md")]
    [InlineData("situatie", "input/situaties/n-wijk-vijf-vragen-50-id.md", "waar-loopt-u-vast")]
    [InlineData("checklist", "input/checklists/n-wijk-vijf-vragen-50-id.md")]
    [InlineData("patroon", "input/patronen/n-wijk-vijf-vragen-50-id.md")]
    [InlineData("methode", "input/methoden/n-wijk-vijf-vragen-50-id.md")]
    public void A_new_page_is_a_draft_that_passes_the_check(string type, string file, string? segment = null)
    {
        using var workspace = new Workspace(new TestSite()
            .With("methoden/kort.md", PageText.Methode("d4444")).With("casussen/zwembad.md", PageText.Casus("c3333")));

        var output = workspace.Run("new", type, "'n Wijk: \"vijf\" vragen, #50% {{id}}").Good().Output;

        Assert.Contains(file, output, StringComparison.Ordinal);
        Assert.Contains("concept: ja", workspace.Read(file), StringComparison.Ordinal);
        workspace.Run("check", "--drafts").Good();
        workspace.Run("build", "--drafts").Good();
        var page = file.Replace("input", "output", StringComparison.Ordinal)
            .Replace("situaties", segment, StringComparison.Ordinal)
            .Replace("relatiegerichte-gemeente/", "", StringComparison.Ordinal)
            .Replace(".md", "/index.html", StringComparison.Ordinal);
        Assert.Contains("vragen, #50% {{id}}", workspace.Read(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_title_gets_an_address_that_the_check_takes()
    {
        using var workspace = new Workspace();

        workspace.Run("new", "verhaal", string.Concat(Enumerable.Repeat("wijkgericht ", 9)) + "werken").Good();

        workspace.Run("check", "--drafts").Good();
    }

    [Fact]
    public void What_cannot_be_written_is_reported_in_a_sentence()
    {
        using var workspace = new Workspace();
        workspace.Write("input/verhalen", "");

        var errors = workspace.Run("new", "verhaal", "Een begin").AsWrongUsage().Errors;

        Assert.StartsWith("'input/verhalen/een-begin.md' is niet te schrijven.", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_taken_is_refused_and_the_file_left_alone()
    {
        using var workspace = new Workspace();
        workspace.Run("new", "les", "Begin klein").Good();
        var before = workspace.Snapshot();

        var errors = workspace.Run("new", "les", "Begin: klein!", "--series", "bondgenoten").AsWrongUsage().Errors;

        Assert.Contains("Er is al een les met de naam 'begin-klein'", errors, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Snapshot());
    }

    [Fact]
    public void Lessons_are_numbered_on_within_their_series()
    {
        using var workspace = new Workspace();
        workspace.Run("new", "les", "De eerste").Good();
        workspace.Run("new", "les", "De tweede").Good();
        workspace.Run("new", "les", "Een andere", "--series", "bondgenoten").Good();

        workspace.Run("check", "--drafts").Good();

        Assert.Contains("nummer: 2", workspace.Read("input/lessen/relatiegerichte-gemeente/de-tweede.md"), StringComparison.Ordinal);
        Assert.Contains("nummer: 1", workspace.Read("input/lessen/bondgenoten/een-andere.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_without_letters_is_refused()
    {
        using var workspace = new Workspace();

        Assert.Contains("is geen adres te maken", workspace.Run("new", "verhaal", "?!").AsWrongUsage().Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--x", "input/verhalen/x.md")]
    [InlineData("--help", "input/verhalen/help.md")]
    [InlineData("-2 graden", "input/verhalen/2-graden.md")]
    [InlineData("Nul", "input/verhalen/nul-1.md")]
    public void Behind_two_hyphens_a_title_may_begin_with_one(string title, string file)
    {
        using var workspace = new Workspace();

        workspace.Run("new", "verhaal", "--", title).Good();

        Assert.Contains($"titel: '{title}'", workspace.Read(file), StringComparison.Ordinal);
        workspace.Run("check", "--drafts").Good();
    }

    [Theory]
    [InlineData("'--x' is te veel. Achter -- is alles tekst", "new", "casus", "Titel", "--", "--x")]
    [InlineData("'--series' is te veel. Achter -- is alles tekst", "new", "les", "--", "Titel", "--series", "bondgenoten")]
    [InlineData("'--output' is te veel. Achter -- is alles tekst", "build", "--", "--output", "x")]
    [InlineData("'new' is te veel. Achter -- is alles tekst", "--", "new", "casus", "Titel")]
    [InlineData("Onbekende optie '--serie'. Bedoelde u '--series'?", "new", "les", "--serie")]
    [InlineData("Onbekende optie '--x'. Is het een tekst die met een streepje begint, zet er dan -- voor.", "new", "casus", "--x")]
    public void Extra_arguments_after_them_are_not_unknown_options(string said, params string[] arguments)
    {
        using var workspace = new Workspace();
        var before = workspace.Snapshot();

        Assert.Contains(said, workspace.Run(arguments).AsWrongUsage().Errors, StringComparison.Ordinal);

        Assert.Equal(before, workspace.Snapshot());
    }
}
