using Kennisbank.Cli.Tests.Running;

namespace Kennisbank.Cli.Tests.Commands;

/// <summary>The Dutch names of commands and options, which scripts of others may still use.</summary>
public class FormerNamesTests
{
    private const string Commit = "4a2ca39000000000000000000000000000000000";

    [Fact]
    public void A_lesson_is_still_put_in_its_reeks()
    {
        using var workspace = new Workspace();

        workspace.Run("new", "les", "Een andere", "--reeks", "bondgenoten").Good();

        Assert.True(workspace.Has("input/lessen/bondgenoten/een-andere.md"));
    }

    [Fact]
    public void Deelplaatjes_are_still_kept_out_of_the_site()
    {
        using var workspace = new Workspace();

        Assert.Contains("De map voor deelplaatjes", workspace.Run("build", "--deelplaatjes", "output").AsWrongUsage().Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_samenvatting_says_the_same_as_a_summary()
    {
        using var workspace = new Workspace();
        workspace.Write("verslag.json", workspace.Run("check", "--report", "json").Good().Output);

        var former = workspace.Run(
            "samenvatting", "verslag.json", "--proef", "https://proef.example/", "--uitkomst", "failure", "--versie", Commit).Good().Output;

        Assert.Equal(
            workspace.Run("summary", "verslag.json", "--preview", "https://proef.example/", "--outcome", "failure", "--commit", Commit).Good().Output,
            former);
        Assert.Contains("https://proef.example/", former, StringComparison.Ordinal);
        Assert.Contains("4a2ca39", former, StringComparison.Ordinal);
        Assert.Contains("niet geslaagd", former, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("build")]
    [InlineData("new")]
    [InlineData("summary")]
    public void Help_shows_the_current_names_only(params string[] command)
    {
        using var workspace = new Workspace();

        var help = workspace.Run([.. command, "--help"]).Good().Output;

        Assert.All(
            ["samenvatting", "--deelplaatjes", "--reeks", "--proef", "--uitkomst", "--versie"],
            name => Assert.DoesNotContain(name, help, StringComparison.Ordinal));
    }
}
