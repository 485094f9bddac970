using Kennisbank.Cli.Tests.Running;

namespace Kennisbank.Cli.Tests.Commands;

public class PermalinksTests
{
    private const string Ledger = "input/permalinks.yml";

    [Fact]
    public void New_addresses_are_added_below_what_stands_there()
    {
        using var workspace = new Workspace();
        workspace.Write(Ledger, "/: '-'\n# eigen aantekening\n/bakens/eigen-kracht/: b3333");

        workspace.Run("permalinks").Good();

        var lines = workspace.Read(Ledger).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["/: '-'", "# eigen aantekening", "/bakens/eigen-kracht/: b3333"], lines[..3]);
        Assert.Contains("/bronnen/handboek/: b2222", lines);
        Assert.Contains("/bronnen/: '-'", lines);
        Assert.Equal(lines[3..].Order(StringComparer.Ordinal), lines[3..]);
    }

    [Fact]
    public void After_that_the_check_finds_nothing_missing_and_a_second_time_adds_nothing()
    {
        using var workspace = new Workspace();
        workspace.Run("permalinks").Good();
        var before = workspace.Read(Ledger);

        Assert.DoesNotContain("KB508", workspace.Run("check").Good().Output, StringComparison.Ordinal);
        Assert.Contains("Alle adressen staan al", workspace.Run("permalinks").Good().Output, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Read(Ledger));
    }

    [Fact]
    public void With_errors_nothing_is_added()
    {
        using var workspace = new Workspace();
        workspace.Write("input/begrippen.md", "geen plek");

        workspace.Run("permalinks").WithContentProblems();

        Assert.False(workspace.Has(Ledger));
    }
}
