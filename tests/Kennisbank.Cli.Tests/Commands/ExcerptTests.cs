using System.Text;
using Kennisbank.Cli.Tests.Running;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Cli.Tests.Commands;

/// <summary>Below a problem is its source line, with a caret at the location.</summary>
public class ExcerptTests
{
    private const string Page = "begrippen/wmo.md";
    private const string Link = "[daar](nergens.md)";

    [Theory]
    [InlineData("Zie ", "Zie ", 4)]
    [InlineData("Zie\t", "Zie ", 4)]
    [InlineData("Één e\u0301\u0301 ", "Één e\u0301\u0301 ", 6)]
    [InlineData("日本 ", "日本 ", 5)]
    [InlineData("Ja 👍 ", "Ja 👍 ", 6)]
    public void The_caret_is_below_the_place(string before, string shown, int cells) => Assert.Equal(
        [$"{shown}{Link} hier.", $"{new string(' ', cells)}^"],
        ShownFor($"{before}{Link} hier."));

    [Fact]
    public void The_first_line_is_as_editors_find_it_and_the_line_has_its_number()
    {
        var lines = LinesFor($"Zie {Link}.");
        var at = Array.FindIndex(lines, line => line.Contains("KB407", StringComparison.Ordinal));
        var number = lines[at].Split('(', ',')[1];

        Assert.Matches(@"^input/begrippen/wmo\.md\(\d+,5\): fout KB407: De link 'nergens\.md' wijst naar niets\. ", lines[at]);
        Assert.Equal($"  {number} | Zie {Link}.", lines[at + 1]);
        Assert.Equal($"  {new string(' ', number.Length)} |     ^", lines[at + 2]);
    }

    [Fact]
    public void What_is_missing_at_the_end_of_a_line_is_pointed_at_after_it()
    {
        using var workspace = new Workspace(new TestSite().With(Page, PageText.Begrip("b5555").Key("titel", "")));

        var lines = workspace.Run("check").WithContentProblems().Output.ReplaceLineEndings("\n").Split('\n');

        Assert.Equal(["titel:", "      ^"], Below(lines, "KB207"));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1000)]
    public void Of_a_long_line_only_what_stands_around_the_place_is_shown(int length)
    {
        var words = string.Concat(Enumerable.Repeat("nog een woord ", length));

        var shown = ShownFor($"{words}{Link} {words}".TrimEnd());

        Assert.Matches(@"^….+ \[daar\]\(nergens\.md\) .+…$", shown[0]);
        Assert.InRange(shown[0].Length, 60, 72);
        Assert.Equal(shown[0].IndexOf('[', StringComparison.Ordinal), shown[1].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void What_rules_a_terminal_is_not_shown()
    {
        var lines = LinesFor($"\u001B[31mRood\u202E {Link}");

        Assert.All(lines, line => Assert.False(line.Contains('\u001B') || line.Contains('\u202E'), line));
        Assert.StartsWith(" [31mRood", Below(lines, "KB109")[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("synoniemen.yml", "zwembadmeester: [badjuf]\n", "KB704", "zwembadmeester: [badjuf]")]
    [InlineData(Page, "Een pagina zonder kop.\n", "KB201", "Een pagina zonder kop.")]
    public void The_first_word_of_a_file_is_a_place_too(string file, string text, string code, string line)
    {
        using var workspace = new Workspace(new TestSite().With(file, text));

        Assert.Equal([line, "^"], Below(workspace.Run("check").Output.ReplaceLineEndings("\n").Split('\n'), code));
    }

    [Fact]
    public void A_problem_with_a_file_as_a_whole_names_no_line_and_shows_none()
    {
        var lines = LinesFor($"Zie {Link}.");
        var at = Array.FindIndex(lines, line => line.Contains("KB508", StringComparison.Ordinal));

        Assert.StartsWith("input/permalinks.yml: advies KB508", lines[at], StringComparison.Ordinal);
        Assert.DoesNotContain(" | ", lines[at + 1], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_file_that_is_no_text_no_line_is_shown()
    {
        using var workspace = new Workspace(new TestSite().With(Page, Encoding.Latin1.GetBytes("---\ntitel: Één\n---\n")));

        var output = workspace.Run("check").WithContentProblems().Output;

        Assert.Contains("(2,8): fout KB101", output, StringComparison.Ordinal);
        Assert.DoesNotContain("  2 | ", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("github")]
    [InlineData("json")]
    public void A_report_for_a_program_has_no_lines_of_files(string form)
    {
        using var workspace = Workspace($"Zie {Link} hier.");

        Assert.DoesNotContain($"Zie {Link} hier.", workspace.Run("check", "--report", form).WithContentProblems().Output, StringComparison.Ordinal);
    }

    private static Workspace Workspace(string body) => new(new TestSite().With(Page, PageText.Begrip("b5555").Body(body)));

    private static string[] ShownFor(string body) => Below(LinesFor(body), "KB407");

    private static string[] LinesFor(string body)
    {
        using var workspace = Workspace(body);
        return workspace.Run("check").WithContentProblems().Output.ReplaceLineEndings("\n").Split('\n');
    }

    /// <summary>The two lines below a problem, without the line number.</summary>
    private static string[] Below(string[] lines, string code)
    {
        var at = Array.FindIndex(lines, line => line.Contains(code, StringComparison.Ordinal));
        var from = lines[at + 1].IndexOf(" | ", StringComparison.Ordinal) + 3;
        return [lines[at + 1][from..], lines[at + 2][from..]];
    }
}
