namespace Kennisbank.Cli.CommandLine;

/// <summary>What the program tells whoever started it.</summary>
internal static class ExitCode
{
    public const int Good = 0;

    /// <summary>The content has errors.</summary>
    public const int ContentProblems = 1;

    /// <summary>The program was asked for something that cannot be done.</summary>
    public const int WrongUsage = 2;

    /// <summary>The program itself is wrong; it shows where.</summary>
    public const int Bug = 3;
}
