using System.Text.Encodings.Web;
using System.Text.Json;
using Kennisbank.Diagnostics;

namespace Kennisbank.Cli.Reporting;

/// <summary>One JSON document for other programs.</summary>
internal sealed class JsonReporter(ProblemPaths paths, TextWriter output) : Reporter(paths, output)
{
    public override void Write(RunReport report)
    {
        // The output is not embedded in HTML, so the Dutch texts can stay readable.
        var options = new JsonSerializerOptions(JsonReportContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        Output.WriteLine(JsonSerializer.Serialize(DocumentOf(report), new JsonReportContext(options).JsonReport));
    }

    private JsonReport DocumentOf(RunReport report) => new(
        !report.Problems.HasErrors,
        new JsonCounts(report.Count(Severity.Error), report.Count(Severity.Warning), report.Count(Severity.Advice)),
        report.Pages,
        report.Written is { } written ? new JsonWritten(written.Folder, written.Files, written.Bytes, written.IsUnchanged) : null,
        [.. report.Times.Select(time => new JsonStage(time.Stage, Math.Round(time.Elapsed.TotalMilliseconds, 3)))],
        [.. report.Problems.All.Select(Of)],
        report.Notes,
        new JsonEnd(report.Problems.All.Count));

    private JsonProblem Of(Problem problem) => Of(problem, problem.Location.Position ?? Position.Start);

    private JsonProblem Of(Problem problem, Position place) => new(
        problem.Rule.Code,
        problem.Severity switch { Severity.Error => "error", Severity.Warning => "warning", Severity.Advice => "advice" },
        Paths.Of(problem.Location),
        place.Line,
        place.Column,
        problem.Location.Position is null,
        problem.Message,
        problem.Suggestion);
}
