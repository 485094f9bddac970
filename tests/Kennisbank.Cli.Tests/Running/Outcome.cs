namespace Kennisbank.Cli.Tests.Running;

/// <summary>The exit code and output of a run.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Errors)
{
    public Outcome Good() => Ended(0);

    public Outcome WithContentProblems() => Ended(1);

    public Outcome AsWrongUsage() => Ended(2);

    private Outcome Ended(int expected)
    {
        Assert.True(ExitCode == expected, $"Exit {ExitCode}, not {expected}:\n{Output}\n{Errors}");
        return this;
    }
}
