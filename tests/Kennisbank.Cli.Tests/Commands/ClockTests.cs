using Kennisbank.Cli.Tests.Running;

namespace Kennisbank.Cli.Tests.Commands;

public sealed class ClockTests
{
    private const string NoonOf2December2027 = "1827748800";

    [Fact]
    public void The_program_goes_by_the_moment_in_the_environment()
    {
        using var workspace = new Workspace();

        workspace.RunAt(NoonOf2December2027, "new", "verhaal", "Een proef").Good();

        Assert.Contains("datum: 2027-12-02", workspace.Read("input/verhalen/een-proef.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("morgen")]
    [InlineData("-1")]
    [InlineData("99999999999999999")]
    public void What_is_no_moment_is_refused(string moment)
    {
        using var workspace = new Workspace();

        var outcome = workspace.RunAt(moment, "build");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains($"SOURCE_DATE_EPOCH kan niet '{moment}' zijn", outcome.Errors, StringComparison.Ordinal);
        Assert.False(workspace.Has("output"));
    }
}
