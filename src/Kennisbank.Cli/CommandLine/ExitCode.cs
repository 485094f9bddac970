namespace Kennisbank.Cli.CommandLine;

/// <summary>Exit codes of the program.</summary>
internal static class ExitCode
{
    public const int Good = 0;

    /// <summary>The content has errors.</summary>
    public const int ContentProblems = 1;

    /// <summary>The request cannot be carried out.</summary>
    public const int WrongUsage = 2;

    /// <summary>A bug in the program, reported with a stack trace.</summary>
    public const int Bug = 3;
}
