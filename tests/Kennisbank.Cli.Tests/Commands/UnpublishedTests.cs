using System.Text;
using System.Text.RegularExpressions;
using Kennisbank.Cli.Tests.Running;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Cli.Tests.Commands;

/// <summary>
/// A host publishes the whole output folder, including files with a leading dot. It must not reveal anything unpublished:
/// drafts, notes, withdrawn stories, warnings of the checks, and the machine that the site was built on.
/// </summary>
public sealed class UnpublishedTests(UnpublishedTests.TellingSite built) : IClassFixture<UnpublishedTests.TellingSite>
{
    /// <summary>Words of pages, notes and warnings, and of the names of their files.</summary>
    private static readonly string[] Secrets =
        ["Speculaas", "Krentenbol", "Bitterkoekje", "Ontbijtkoek", "Taaitaai", "Stroopwafel", "kruidnoot", "pepernoot", "borstplaat"];

    [Fact]
    public void No_file_of_the_output_says_anything_of_it()
    {
        Assert.All(Directory.EnumerateFiles(built.Original.PathOf("output"), "*", SearchOption.AllDirectories), AssertTellsNothing);
    }

    [Fact]
    public void A_build_that_finds_nothing_changed_repeats_every_warning_all_the_same()
    {
        var first = Warnings(built.Outcome);
        using var workspace = built.Copy();
        var again = workspace.Run("build").Good();

        Assert.Contains("er is niets veranderd", again.Output, StringComparison.Ordinal);
        Assert.All(["Speculaas", "Krentenbol", "Bitterkoekje", "Taaitaai", "Stroopwafel"], name =>
            Assert.Contains(first, line => line.Contains(name, StringComparison.Ordinal)));
        Assert.Equal(first, Warnings(again));
    }

    [Theory]
    [InlineData("^.*$", "")]
    [InlineData("^.*$", "{}")]
    [InlineData("^.*$", "kapot")]
    [InlineData("\"problems\":\"....", "\"problems\":\"AAAA")]
    [InlineData("\"problems\":\"[^\"]*\"", "\"problems\":\"\"")]
    [InlineData("\"problems\":\"[^\"]*\"", "\"problems\":[]")]
    public void A_mark_that_is_not_ours_is_built_anew(string ours, string other)
    {
        var first = Warnings(built.Outcome);
        using var workspace = built.Copy();
        workspace.Write("output/.kennisbank", Regex.Replace(workspace.Read("output/.kennisbank"), ours, other));

        var again = workspace.Run("build").Good();

        Assert.DoesNotContain("er is niets veranderd", again.Output, StringComparison.Ordinal);
        Assert.Equal(first, Warnings(again));
    }

    [Fact]
    public void What_stands_beside_the_output_says_nothing_either()
    {
        Assert.Equal(["input", "output"], Directory.EnumerateFileSystemEntries(built.Original.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static List<string> Warnings(Outcome outcome) =>
        [.. outcome.Output.Split('\n')
            .Where(line => line.Contains(": waarschuwing ", StringComparison.Ordinal) || line.Contains(": advies ", StringComparison.Ordinal))];

    private void AssertTellsNothing(string file)
    {
        var text = Path.GetRelativePath(built.Original.Folder, file) + Encoding.UTF8.GetString(File.ReadAllBytes(file));
        Assert.All([.. Secrets, built.Original.Folder, Repository.Root], secret =>
            Assert.False(text.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{file} tells '{secret}'"));
    }

    /// <summary>A built site with everything that must not be published.</summary>
    public sealed class TellingSite() : BuiltWorkspace(new Workspace(new TestSite()
        .With(
            "verhalen/kruidnoot.md",
            PageText.Verhaal("c2222").Key("concept", "ja").Key("titel", "Bij mevrouw Speculaas").Body("Op 12 mei 2015 kwam mevrouw Speculaas."))
        .With("begrippen/borstplaat.md", PageText.Begrip("c3333").Key("concept", "ja").Key("varianten", "[Ontbijtkoek]"))
        .With("verhalen/weg.md", "---\nid: c4444\ningetrokken: 2026-11-22\ntitel: Taaitaai\n---\nMijnheer Taaitaai woonde hier.\n")
        .With("_pepernoot.md", "De heer Krentenbol belde.\n")
        .With("lessen/_notities/plan.txt", "Vraag het mevrouw Bitterkoekje.\n")
        .With("begrippen/wmo.md", PageText.Begrip("b5555").Body("Tekst.\n"))
        .With("themas.yml", MinimalSite.Files["themas.yml"] + "\n# Gevraagd door mevrouw Stroopwafel.\n")));
}
