using Kennisbank.Diagnostics;
using Kennisbank.Outputs;

namespace Kennisbank.Cli.Reporting;

/// <summary>The result of a command.</summary>
internal sealed record RunReport
{
    public required ProblemList Problems { get; init; }

    public IReadOnlyList<StageTime> Times { get; init; } = [];

    /// <summary>Number of HTML pages; null when the command did not get that far.</summary>
    public int? Pages { get; init; }

    /// <summary>Null when no site was written.</summary>
    public WrittenSite? Written { get; init; }

    /// <summary>Dutch sentences on what else was done.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public int Count(Severity severity) => Problems.All.Count(problem => problem.Severity == severity);
}
