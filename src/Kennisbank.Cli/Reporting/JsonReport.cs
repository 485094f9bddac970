using System.Text.Json.Serialization;

namespace Kennisbank.Cli.Reporting;

/// <summary>The form of <c>--report json</c>; other programs read it, so names stay and fields are only added.</summary>
/// <param name="Succeeded">Whether the content is free of errors.</param>
/// <param name="Pages">HTML pages of the site; null when the command did not get that far.</param>
/// <param name="Written">Null when no site was written.</param>
/// <param name="End">Stands last, so that a report that was cut off is known by its absence.</param>
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

/// <param name="File">From the folder in which the program was started.</param>
internal sealed record JsonProblem(string Code, string Severity, string File, int Line, int Column, string Message, string Suggestion);

/// <param name="Problems">How many the report holds.</param>
internal sealed record JsonEnd(int Problems);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(JsonReport))]
internal sealed partial class JsonReportContext : JsonSerializerContext;
