using System.Text.Json;
using Kennisbank.Cli.Tests.Running;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Cli.Tests.Commands;

public class CheckTests
{
    private static TestSite Broken() => new TestSite().With("begrippen/wmo.md", PageText.Begrip("b5555").Key("themas", "[50%,x]"));

    [Fact]
    public void A_check_writes_nothing()
    {
        using var workspace = new Workspace();
        var before = workspace.Snapshot();

        workspace.Run("check").Good();

        Assert.Equal(before, workspace.Snapshot());
    }

    [Fact]
    public void An_error_names_file_line_and_column_from_where_the_program_was_started()
    {
        using var workspace = new Workspace(Broken());

        var output = workspace.Run("check").WithContentProblems().Output;

        Assert.Matches(@"(?m)^input/begrippen/wmo\.md\(\d+,\d+\): fout KB301: Onbekend thema '50%'\. .+$", output);
        Assert.Contains("2 fouten", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_overview_is_for_people_only()
    {
        using var workspace = new Workspace();

        var errors = workspace.Run("check", "--overview", "--report", "json").AsWrongUsage().Errors;

        Assert.Contains("--overview is er alleen voor mensen", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_overview_comes_in_place_of_the_messages_and_counts_them()
    {
        using var workspace = new Workspace(Broken());

        var output = workspace.Run("check", "--overview").WithContentProblems().Output;

        Assert.Matches(@"(?m)^    Baken +De veranderagenda\n    Eigen kracht +0$", output);
        Assert.DoesNotContain(": fout", output, StringComparison.Ordinal);
        Assert.Contains("2 fouten", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_stand_below_advice_beside_the_summary()
    {
        using var workspace = new Workspace(Broken());

        var output = workspace.Run("check").WithContentProblems().Output;

        Assert.InRange(output.IndexOf("permalinks.yml: advies", StringComparison.Ordinal), 0, output.IndexOf(": fout", StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_input_folder_is_one_clear_problem()
    {
        using var workspace = new Workspace();

        var output = workspace.Run("check", "--input", "elders").WithContentProblems().Output;

        Assert.Contains("elders: fout KB107: De map 'elders' bestaat niet.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_GitHub_report_annotates_lines_and_escapes_what_content_wrote()
    {
        using var workspace = new Workspace(Broken());

        var output = workspace.Run("check", "--report", "github").WithContentProblems().Output;

        Assert.Matches(@"(?m)^::error file=input/begrippen/wmo\.md,line=\d+,col=\d+,title=KB301::Onbekend thema '50%25'\.", output);
        Assert.Matches("(?m)^::notice file=input/permalinks.yml,line=1,col=1,title=KB508::", output);
    }

    [Fact]
    public void The_JSON_report_is_one_document_with_problems_counts_pages_and_stages()
    {
        using var workspace = new Workspace(Broken());

        using var report = JsonDocument.Parse(workspace.Run("check", "--report", "json").WithContentProblems().Output);

        var root = report.RootElement;
        Assert.False(root.GetProperty("succeeded").GetBoolean());
        Assert.Equal(2, root.GetProperty("counts").GetProperty("errors").GetInt32());
        Assert.True(root.GetProperty("pages").GetInt32() > 0);
        Assert.Contains(root.GetProperty("stages").EnumerateArray(), stage => stage.GetProperty("stage").GetString() == "verbinden");
        var problem = root.GetProperty("problems").EnumerateArray().First(found => found.GetProperty("code").GetString() == "KB301");
        Assert.Equal("error", problem.GetProperty("severity").GetString());
        Assert.Equal("input/begrippen/wmo.md", problem.GetProperty("file").GetString());
        Assert.NotEmpty(problem.GetProperty("suggestion").GetString()!);
    }

    /// <summary>Programs that read the report rely on two numbers.</summary>
    [Fact]
    public void In_the_JSON_report_a_problem_with_a_file_as_a_whole_has_a_place_too()
    {
        using var workspace = new Workspace(Broken());

        using var report = JsonDocument.Parse(workspace.Run("check", "--report", "json").WithContentProblems().Output);

        var problem = report.RootElement.GetProperty("problems").EnumerateArray().First(found => found.GetProperty("code").GetString() == "KB508");
        Assert.Equal((1, 1), (problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32()));
        Assert.True(problem.GetProperty("wholeFile").GetBoolean());
    }

    [Fact]
    public void The_JSON_report_ends_with_how_many_problems_it_holds()
    {
        using var workspace = new Workspace(Broken());

        using var report = JsonDocument.Parse(workspace.Run("check", "--report", "json").WithContentProblems().Output);

        var last = report.RootElement.EnumerateObject().Last();
        Assert.Equal("end", last.Name);
        Assert.Equal(report.RootElement.GetProperty("problems").GetArrayLength(), last.Value.GetProperty("problems").GetInt32());
    }

    [Fact]
    public void Absurdly_nested_keys_are_a_problem_and_not_a_crash()
    {
        using var workspace = new Workspace(new TestSite().With("begrippen/wmo.md", PageText.Begrip("b5555").Key("varianten", new string('[', 30_000))));

        Assert.Contains("KB209", workspace.Run("check").WithContentProblems().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Absurdly_nested_text_is_a_problem_and_not_a_crash()
    {
        using var workspace = new Workspace(new TestSite().With("begrippen/wmo.md", PageText.Begrip("b5555").Body(new string('>', 30_000) + " x\n")));

        Assert.Contains("KB415", workspace.Run("check").WithContentProblems().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_pages_with_one_id_are_a_problem_and_not_a_crash()
    {
        using var workspace = new Workspace(
            new TestSite().With("begrippen/wmo.md", PageText.Begrip("b5555")).With("begrippen/awbz.md", PageText.Begrip("b5555")));

        Assert.Contains("KB501", workspace.Run("check").WithContentProblems().Output, StringComparison.Ordinal);
    }

    [OrdinaryUserFact]
    public void A_folder_that_is_closed_is_named_and_the_rest_is_checked()
    {
        using var workspace = new Workspace(
            new TestSite().With("lessen/dicht/les.md", "").With("begrippen/fout.md", PageText.Begrip("b5555").Without("titel")));
        using var closed = workspace.Closed("input/lessen/dicht", UnixFileMode.None);

        var output = workspace.RunAsOrdinaryUser("check").WithContentProblems().Output;

        Assert.Contains("input/lessen/dicht: fout KB106: De map 'lessen/dicht' is niet te lezen.", output, StringComparison.Ordinal);
        Assert.Contains("input/begrippen/fout.md(", output, StringComparison.Ordinal);
    }
}
