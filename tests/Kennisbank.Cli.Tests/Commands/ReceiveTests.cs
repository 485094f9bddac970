using Kennisbank.Cli.Tests.Running;

namespace Kennisbank.Cli.Tests.Commands;

public sealed class ReceiveTests : IDisposable
{
    private const string Branch = "bijdrage/vier-keer-dezelfde-vraag";
    private const string File = "input/verhalen/vier-keer-dezelfde-vraag.md";

    private readonly EditorsWorkspace _editors = new();

    [Fact]
    public void A_letter_comes_on_a_branch_of_its_own_and_is_checked()
    {
        var path = _editors.Letter(Letter());

        var output = _editors.Run("receive", path).Good().Output;

        Assert.Contains(Branch, output, StringComparison.Ordinal);
        Assert.Equal(Branch, _editors.Git("branch", "--show-current").Trim());
        Assert.Equal("", _editors.Git("status", "--porcelain"));
        Assert.Contains("Zij belde ons zelf.", _editors.Git("show", $"HEAD:{File}"), StringComparison.Ordinal);
        Assert.Equal("", _editors.Git("ls-tree", "--name-only", "main", File));
    }

    [Fact]
    public void What_the_check_finds_is_shown_and_the_story_stays_on_its_branch()
    {
        var path = _editors.Letter(Letter().Replace("Wij vroegen door.", "Wij belden 06-12345678.", StringComparison.Ordinal));

        var outcome = _editors.Run("receive", path).WithContentProblems();

        Assert.Contains("06-12345678", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("06-12345678", _editors.Git("show", $"{Branch}:{File}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_sent_to_another_repository()
    {
        _editors.Git("init", "--quiet", "--bare", ".git/elders");
        _editors.Git("remote", "add", "origin", ".git/elders");
        _editors.Git("config", "push.default", "current");

        _editors.Run("receive", _editors.Letter(Letter())).Good();

        Assert.Equal("", _editors.Git("ls-remote", "origin"));
    }

    [Theory]
    [InlineData("input/verhalen/los.txt")]
    [InlineData("input/site.yml")]
    public void A_tree_with_other_work_is_refused_and_nothing_changes(string changed)
    {
        _editors.Append(changed, "# nog bezig\n");

        var errors = Refused(Letter());

        Assert.Contains($"Er is nog werk dat niet is vastgelegd, zoals '{changed}'", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_is_not_replaced()
    {
        _editors.Run("receive", _editors.Letter(Letter())).Good();
        var before = _editors.Git("rev-parse", "HEAD");

        var errors = Refused(Letter().Replace("Wij vroegen door.", "Wij deden niets.", StringComparison.Ordinal));

        Assert.Contains("is er al en is niet veranderd", errors, StringComparison.Ordinal);
        Assert.Equal(before, _editors.Git("rev-parse", "HEAD"));
    }

    [Fact]
    public void A_branch_that_is_there_is_not_replaced()
    {
        _editors.Git("branch", Branch);

        Assert.Contains($"De tak '{Branch}' is er al.", Refused(Letter()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_received_file_may_lie_in_the_folder_of_the_project()
    {
        _editors.Append("verhaal.txt", Letter());

        _editors.Run("receive", "verhaal.txt").Good();

        Assert.Equal("?? verhaal.txt", _editors.Git("status", "--porcelain").Trim());
    }

    [Theory]
    [InlineData("[Einde van het verhaal]", "", "Het verhaal is niet heel: de regel [Einde van het verhaal] ontbreekt.")]
    [InlineData("[Wat wilt u delen?]", "Dag,", "de regel [Wat wilt u delen?] ontbreekt")]
    [InlineData("[Samenvatting]", "[Samenvating]", "Regel 7: '[Samenvating]' is geen kopje van het formulier. Bedoelde u 'Samenvatting'?")]
    [InlineData("[Wat ik deed]", "[De situatie]", "Regel 14: het kopje '[De situatie]' staat er al.")]
    [InlineData("[Wat ik deed]", "[Resultaten]", "Het kopje '[Resultaten]' hoort niet bij een verhaal")]
    [InlineData("Een verhaal", "Een gedicht", "Bij [Wat wilt u delen?] staat 'Een gedicht'. Schrijf daar 'Een verhaal' of 'Een casus'.")]
    [InlineData("bcd23", "abc", "Onder het kopje [Kenmerk] staat 'abc'.")]
    [InlineData("2026-11-22", "gisteren", "Onder het kopje [Datum] staat 'gisteren'. Schrijf de dag als 2026-11-28.")]
    [InlineData("publiceren", "publicren", "Onder het kopje [Toestemming] staat 'publicren'. Bedoelde u 'publiceren'?")]
    [InlineData("[Datum]", "[Gemeente]\nx]\nid: y\n\n[Datum]", "Onder het kopje [Gemeente] staat 'x] id: y'.")]
    [InlineData("Vier keer dezelfde vraag", "", "Onder het kopje [Titel] staat niets.")]
    public void What_is_wrong_with_a_letter_is_said_in_a_sentence_and_nothing_changes(string part, string instead, string said) =>
        Assert.Contains(said, Refused(Letter().Replace(part, instead, StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void A_folder_without_git_is_refused()
    {
        using var workspace = new Workspace();
        workspace.Write("verhaal.txt", Letter());

        var errors = workspace.Run("receive", "verhaal.txt").AsWrongUsage().Errors;

        Assert.Contains("hoort niet bij een git-project", errors, StringComparison.Ordinal);
        Assert.False(workspace.Has(File));
    }

    public void Dispose() => _editors.Dispose();

    /// <returns>What was said.</returns>
    private string Refused(string letter)
    {
        var before = (_editors.Git("status", "--porcelain"), _editors.Git("branch", "--all"), _editors.Git("rev-parse", "HEAD"));
        var errors = _editors.Run("receive", _editors.Letter(letter)).AsWrongUsage().Errors;
        Assert.Equal(before, (_editors.Git("status", "--porcelain"), _editors.Git("branch", "--all"), _editors.Git("rev-parse", "HEAD")));
        return errors;
    }

    private static string Letter() => """
        [Wat wilt u delen?]
        Een verhaal

        [Titel]
        Vier keer dezelfde vraag

        [Samenvatting]
        Een inwoner kwam vier keer terug met dezelfde vraag.

        [De situatie]
        Een inwoner kwam vier keer met dezelfde vraag aan het loket. Niemand
        vroeg waarom.

        [Wat ik deed]
        Wij vroegen door.

        [Wat er gebeurde]
        Zij belde ons zelf.

        [Toestemming]
        herkenbaarheid, bijzondere-gegevens, mag-delen, publiceren

        [Datum]
        2026-11-22

        [Kenmerk]
        bcd23

        [Einde van het verhaal]
        """;
}
