using System.Text.Json;
using Kennisbank.Diagnostics;

namespace Kennisbank.Cli.Reporting;

/// <summary>
/// The trustworthy part of an untrusted JSON report: how often each of our own rules was broken, and
/// in which file and line. Uses the titles of our rules and no texts of the report. Omits advice.
/// </summary>
/// <param name="NotShown">Number of other problems, whose code, file or line is not credible.</param>
internal sealed record ForeignReport(IReadOnlyList<ForeignProblem> Problems, int NotShown, ReportState State)
{
    /// <summary>In bytes. A report of the whole site with a problem on every page is smaller.</summary>
    private const int MaxBytes = 4 * 1024 * 1024;

    public bool HasErrors => Problems.Any(problem => problem.Rule.Severity == Severity.Error);

    public static ForeignReport Read(string file)
    {
        if (!File.Exists(file))
        {
            return Nothing(ReportState.Missing);
        }

        if (new FileInfo(file).Length > MaxBytes)
        {
            return Nothing(ReportState.TooLarge);
        }

        return Parse(file) is { Problems: not null } report ? Of(report) : Nothing(ReportState.Unreadable);
    }

    private static ForeignReport Nothing(ReportState state) => new([], 0, state);

    private static JsonReport? Parse(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return JsonSerializer.Deserialize(stream, JsonReportContext.Default.JsonReport);
        }
        catch (Exception unusable) when (unusable is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static ForeignReport Of(JsonReport report)
    {
        var found = report.Problems.Where(problem => RuleOf(problem) is not { Severity: Severity.Advice }).ToList();
        var believed = found.Select(Believable).OfType<ForeignProblem>().ToList();
        var read = new ForeignReport(believed, found.Count - believed.Count, ReportState.Whole);
        return read with { State = StateOf(report, read.HasErrors) };
    }

    private static ReportState StateOf(JsonReport report, bool saysWhy) =>
        !IsWhole(report) ? ReportState.Incomplete
        : report.Succeeded || saysWhy ? ReportState.Whole
        : ReportState.Failed;

    /// <summary>The counts before and after the problems must match, and a completed check has seen pages.</summary>
    private static bool IsWhole(JsonReport report) =>
        report.End?.Problems == report.Problems.Count
        && report.Counts is { } counts && (long)counts.Errors + counts.Warnings + counts.Advice == report.Problems.Count
        && report.Pages > 0;

    private static ForeignProblem? Believable(JsonProblem? problem) =>
        problem is { File: { } file, Line: > 0 } && ForeignPath.IsHarmless(file) && RuleOf(problem) is { } rule
            ? new ForeignProblem(rule, file, problem.WholeFile ? null : problem.Line)
            : null;

    private static Rule? RuleOf(JsonProblem? problem) => problem is null ? null : RuleBook.All.FirstOrDefault(rule => rule.Code == problem.Code);
}

/// <param name="Line">Null for the file as a whole.</param>
internal sealed record ForeignProblem(Rule Rule, string File, int? Line);

/// <summary>How complete a report is.</summary>
internal enum ReportState
{
    Whole,
    Missing,
    TooLarge,
    Unreadable,

    /// <summary>The end is missing, or the counts do not match.</summary>
    Incomplete,

    /// <summary>It reports failure without a reason.</summary>
    Failed,
}
