using System.Diagnostics;
using System.Text.RegularExpressions;
using Kennisbank.Browser.Tests.Scripts;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Browser.Tests;

/// <summary>Files that GitHub runs and shows: well-formed, and safe against input of strangers.</summary>
public partial class GitHubFilesTests
{
    private static readonly string[] PartTypes = ["markdown", "textarea", "input", "dropdown", "checkboxes"];

    private static readonly string[] ConditionsOfTheComment = ["github.event.workflow_run.event == 'pull_request'", "steps.pr.outputs.number != ''"];

    private static readonly string Folder = Path.Combine(Repository.Root, ".github");

    public static TheoryData<string> EveryWorkflow =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, "workflows")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> EveryForm =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Folder, "ISSUE_TEMPLATE")).Select(file => Path.GetFileName(file))
            .Where(name => name != "config.yml").Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(EveryWorkflow))]
    public async Task A_workflow_has_the_form_that_GitHub_asks(string name)
    {
        var (exitCode, output, errors) = await NodeTool.Run("node_modules/@action-validator/cli/cli.mjs", Path.Combine(Folder, "workflows", name));

        Assert.True(exitCode == 0, output + errors);
    }

    [Theory]
    [MemberData(nameof(EveryWorkflow))]
    public void An_action_is_named_by_its_commit(string name) =>
        Assert.All(Uses().Matches(Workflow(name)), use => Assert.Matches("^[a-z-]+/[a-z-]+@[0-9a-f]{40} # v[0-9.]+$", use.Groups["action"].Value));

    [Theory]
    [MemberData(nameof(EveryWorkflow))]
    public void No_workflow_gives_code_of_a_stranger_more_rights_than_reading(string name)
    {
        var text = Workflow(name);

        Assert.DoesNotContain("pull_request_target", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secrets.", text, StringComparison.Ordinal);
        if (text.Contains("\n  pull_request:", StringComparison.Ordinal))
        {
            Assert.Contains("permissions:\n  contents: read\n\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain(": write", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(EveryWorkflow))]
    public void What_a_stranger_can_name_is_never_part_of_a_command(string name) =>
        Assert.All(Commands().Matches(Workflow(name)), command => Assert.DoesNotContain("${{", command.Value, StringComparison.Ordinal));

    [Fact]
    public void The_workflow_that_may_write_takes_no_code_of_a_pull_request()
    {
        var text = Workflow("samenvatting.yml");

        Assert.DoesNotContain("ref:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("repository:", text, StringComparison.Ordinal);
        Assert.Contains("permissions:\n  actions: read\n  contents: read\n  pull-requests: write\n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_comment_is_made_of_how_the_run_ended_also_without_a_report()
    {
        var text = Workflow("samenvatting.yml");

        Assert.Contains("OUTCOME: ${{ github.event.workflow_run.conclusion }}\n", text, StringComparison.Ordinal);
        Assert.Contains("--outcome \"$OUTCOME\"", text, StringComparison.Ordinal);
        Assert.All(Conditions().Matches(text), condition =>
            Assert.Contains(condition.Groups["condition"].Value, ConditionsOfTheComment));
    }

    [Theory]
    [InlineData("echo '{}'", 0, true)]
    [InlineData("echo '{}'; exit 1", 0, true)]
    [InlineData("echo '{}'; exit 2", 1, false)]
    [InlineData("echo '{\"succ'; kill -KILL $BASHPID", 1, false)]
    [InlineData("exit 1", 1, false)]
    public async Task A_check_that_breaks_down_leaves_no_report_and_no_success(string check, int exitCode, bool hasReport)
    {
        using var folder = new TempFolder();
        File.WriteAllText(Path.Combine(folder.Path, "stap"), $"dotnet() {{ ( {check} ); }}\n{CommandThatMentions("verslag.json")}");

        using var step = Process.Start(
            new ProcessStartInfo("bash", ["-e", Path.Combine(folder.Path, "stap")]) { Environment = { ["RUNNER_TEMP"] = folder.Path } })!;
        await step.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((exitCode, hasReport), (step.ExitCode, File.Exists(Path.Combine(folder.Path, "verslag.json"))));
    }

    [Fact]
    public void GitHub_runs_what_runs_before_a_change_lands_anywhere() =>
        Assert.Contains(Commands().Matches(Workflow("controle.yml")), command => command.Value == "run: .ci/run");

    [Fact]
    public void The_ledger_is_judged_by_a_script_that_the_pull_request_cannot_change()
    {
        var commands = string.Concat(Commands().Matches(Workflow("controle.yml")).Select(command => command.Value));

        Assert.Contains("git cat-file blob \"$JUDGE:.ci/append-only\"", commands, StringComparison.Ordinal);
        Assert.DoesNotContain(".ci/append-only", commands.Replace("$JUDGE:.ci/append-only", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_folder_with_npm_packages_is_watched_for_new_versions()
    {
        var watched = Yaml("dependabot.yml")["updates"] as YamlList;
        var npm = watched!.Items.Cast<YamlMap>().Single(update => update["package-ecosystem"] is YamlScalar { Value: "npm" });

        Assert.Equal(
            NpmFolders(Repository.Root).Order(StringComparer.Ordinal),
            Assert.IsType<YamlList>(npm["directories"]).Items.Cast<YamlScalar>().Select(folder => folder.Value));
    }

    [Theory]
    [MemberData(nameof(EveryForm))]
    public void An_issue_form_has_the_form_that_GitHub_asks(string name)
    {
        var form = Yaml("ISSUE_TEMPLATE", name);
        var parts = Assert.IsType<YamlList>(form["body"]).Items.Cast<YamlMap>().ToList();

        Assert.All(["name", "description", "body"], key => Assert.NotNull(form[key]));
        Assert.All(parts, AssertPart);
        var ids = parts.Select(part => part["id"]).OfType<YamlScalar>().Select(id => id.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    private static void AssertPart(YamlMap part)
    {
        var type = Assert.IsType<YamlScalar>(part["type"]).Value;
        var attributes = Assert.IsType<YamlMap>(part["attributes"]);
        Assert.Contains(type, PartTypes);
        Assert.NotNull(attributes[type == "markdown" ? "value" : "label"]);
        if (type is "dropdown" or "checkboxes")
        {
            Assert.NotEmpty(Assert.IsType<YamlList>(attributes["options"]).Items);
        }
    }

    private static YamlMap Yaml(params string[] path)
    {
        var problems = new List<Problem>();
        var file = Path.Combine([Folder, .. path]);
        var map = YamlReader.Read(file, File.ReadAllText(file), linesBefore: 0, problems);
        Assert.Empty(problems);
        return map;
    }

    /// <summary>Excludes folders of packages and build output.</summary>
    private static IEnumerable<string> NpmFolders(string folder) => Directory.EnumerateDirectories(folder)
        .Where(inside => Path.GetFileName(inside) is not ("node_modules" or "bin" or "obj" or ".git" or "output"))
        .SelectMany(NpmFolders)
        .Concat(File.Exists(Path.Combine(folder, "package.json")) ? [$"/{Path.GetRelativePath(Repository.Root, folder).Replace('\\', '/')}"] : []);

    private static string Workflow(string name) => File.ReadAllText(Path.Combine(Folder, "workflows", name)).ReplaceLineEndings("\n");

    /// <summary>What the GitHub check runs in the step for this file.</summary>
    private static string CommandThatMentions(string file) =>
        Assert.Single(Commands().Matches(Workflow("controle.yml")), command => command.Value.Contains(file, StringComparison.Ordinal))
            .Value.Replace("run: |\n", "", StringComparison.Ordinal);

    [GeneratedRegex(@" if: (?<condition>.+)$", RegexOptions.Multiline)]
    private static partial Regex Conditions();

    [GeneratedRegex(@"uses: (?<action>.+)$", RegexOptions.Multiline)]
    private static partial Regex Uses();

    [GeneratedRegex(@"run: (?:\|\n(?:(?: {10}.*)?\n)+|.*)")]
    private static partial Regex Commands();
}
