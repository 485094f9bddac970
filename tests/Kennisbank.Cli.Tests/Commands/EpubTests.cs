using System.Diagnostics;
using Kennisbank.Cli.Tests.Hosting;
using Kennisbank.Cli.Tests.Running;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Cli.Tests.Commands;

/// <summary>The e-books of the real program, read by the validator of W3C.</summary>
public class EpubTests
{
    private static readonly string? Checker = ServerProcess.Find("epubcheck");

    [Fact]
    public async Task The_validator_of_EPUB_finds_no_error_and_no_warning_in_any_book()
    {
        if (Checker is null)
        {
            const string absent = "epubcheck is not installed; .ci/tools installs it.";
            Assert.False(RealHost.AreRequired, absent);
            Assert.Skip(absent);
        }

        using var workspace = new Workspace(Content());
        workspace.Run("build", "--epub").Good();

        var books = BooksIn(workspace);

        Assert.Equal(3, books.Count);
        foreach (var book in books)
        {
            Assert.Contains("No errors or warnings detected.", await Validated(book), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Books_are_made_only_when_asked_for()
    {
        using var workspace = new Workspace(Content());
        workspace.Run("build").Good();
        Assert.Empty(BooksIn(workspace));

        workspace.Run("build", "--epub").Good();

        Assert.NotEmpty(BooksIn(workspace));
        Assert.Contains("er is niets veranderd", workspace.Run("build", "--epub").Good().Output, StringComparison.Ordinal);
    }

    /// <summary>Every kind of page and figure, in a book of the whole, of a path and of a series.</summary>
    private static TestSite Content()
    {
        var site = EveryKind.Site().With("lessen/nog-een.md", PageText.Les("h2222").Key("titel", "Nog een les").Key("nummer", "2"));
        string[] figures = [DiagramText.List, DiagramText.Shells, DiagramText.Rows, DiagramText.Trends, DiagramText.Scale];
        foreach (var (index, figure) in figures.Index())
        {
            site.With($"figuren/f{index}.yml", figure);
        }

        var shown = string.Concat(figures.Index().Select(figure => $"![Een proef](../figuren/f{figure.Index}.yml)\n\n"));
        return site.With("achtergrond/figuren.md", PageText.Achtergrond("h3333").Key("titel", "Figuren & <tekens>").Body(
            $"{shown}| a | b |\n| - | - |\n| c | [d](../lessen/luister.md) |\n\n> Gezegd.\n\n1. Eerst\n2. Dan `code`\n\n---\n\nKlaar.\n"));
    }

    private static List<string> BooksIn(Workspace workspace) =>
        [.. Directory.EnumerateFiles(workspace.PathOf("output"), "*.epub", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <returns>All that it says. Debian installs it as an archive of Java.</returns>
    private static async Task<string> Validated(string book)
    {
        using var java = Process.Start(new ProcessStartInfo("java", ["-jar", Checker!, book]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await Task.WhenAll(java.StandardOutput.ReadToEndAsync(), java.StandardError.ReadToEndAsync());
        await java.WaitForExitAsync();
        return string.Concat(said);
    }
}
