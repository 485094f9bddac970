using System.Text.Json.Serialization;

namespace Kennisbank.Cli.Reporting;

/// <summary>The format of <c>--report json</c>, an interface for other programs: fields are only added, never renamed.</summary>
/// <param name="Succeeded">Whether the content is free of errors.</param>
/// <param name="Pages">Number of HTML pages; null when the command did not get that far.</param>
/// <param name="Written">Null when no site was written.</param>
/// <param name="End">Last, so that its absence shows that a report was truncated.</param>
internal sealed record JsonReport(
    bool Succeeded,
    JsonCounts Counts,
    int? Pages,
    JsonWritten? Written,
    IReadOnlyList<JsonStage> Stages,
    IReadOnlyList<JsonProblem> Problems,
    IReadOnlyList<string> Notes,
    JsonEnd? End);

internal sealed record JsonCounts(int Errors, int Warnings, int Advice);

internal sealed record JsonWritten(string Folder, int Files, long Bytes, bool Unchanged);

internal sealed record JsonStage(string Stage, double Milliseconds);

/// <param name="File">Relative to the working directory.</param>
/// <param name="Line">1 for a problem with the file as a whole, and so is the column: programs that read this need a place.</param>
internal sealed record JsonProblem(string Code, string Severity, string File, int Line, int Column, bool WholeFile, string Message, string Suggestion);

/// <param name="Problems">The number of problems in the report.</param>
internal sealed record JsonEnd(int Problems);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(JsonReport))]
internal sealed partial class JsonReportContext : JsonSerializerContext;
