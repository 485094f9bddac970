using System.Globalization;
using Kennisbank.Diagnostics;

namespace Kennisbank.Cli.Reporting;

/// <summary>Workflow commands that GitHub Actions shows as annotations in a pull request.</summary>
internal sealed class GitHubReporter(ProblemPaths paths, TextWriter output) : Reporter(paths, output)
{
    public override void Write(RunReport report)
    {
        foreach (var problem in report.Problems.All)
        {
            Output.WriteLine(Annotation(problem));
        }

        foreach (var line in Summary.Lines(report))
        {
            Output.WriteLine(line);
        }
    }

    private string Annotation(Problem problem)
    {
        var at = problem.Location;
        var (line, column) = at.Position ?? Position.Start;
        var place = string.Create(CultureInfo.InvariantCulture, $"file={EscapeProperty(Paths.Of(at))},line={line},col={column}");
        var text = EscapeText($"{problem.Message} {problem.Suggestion}".TrimEnd());
        return $"::{Command(problem.Severity)} {place},title={EscapeProperty(problem.Rule.Code)}::{text}";
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Advice => "notice",
    };

    /// <summary>Escapes text, which could otherwise contain a workflow command.</summary>
    private static string EscapeText(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeText(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
