using System.Text.Json;
using Kennisbank.Diagnostics;

namespace Kennisbank.Cli.Reporting;

/// <summary>
/// What may be believed of a JSON report that a stranger's code can have written: how often which of our own rules was broken, and
/// in which file and line. Texts of the report are not used; the titles of the rules are ours.
/// </summary>
internal sealed record ForeignReport(IReadOnlyList<ForeignProblem> Problems)
{
    /// <summary>In bytes. A report of the whole site with a problem on every page is smaller.</summary>
    private const int MaxBytes = 4 * 1024 * 1024;

    private const int MaxPath = 200;

    /// <summary>Null when it is no report.</summary>
    public static ForeignReport? Read(string file)
    {
        var info = new FileInfo(file);
        if (!info.Exists || info.Length > MaxBytes)
        {
            return null;
        }

        try
        {
            using var stream = info.OpenRead();
            var report = JsonSerializer.Deserialize(stream, JsonReportContext.Default.JsonReport);
            return report?.Problems is null ? null : new ForeignReport([.. report.Problems.Select(Believable).OfType<ForeignProblem>()]);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ForeignProblem? Believable(JsonProblem? problem) =>
        problem is { File: { Length: > 0 and <= MaxPath } file, Line: > 0 } && file.All(IsPlain)
        && RuleBook.All.FirstOrDefault(rule => rule.Code == problem.Code) is { } rule
            ? new ForeignProblem(rule, file, problem.Line)
            : null;

    /// <summary>What stands in the names of our own files, and nothing that means something in Markdown.</summary>
    private static bool IsPlain(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '/' or '.' or '-' or '_';
}

internal sealed record ForeignProblem(Rule Rule, string File, int Line);
