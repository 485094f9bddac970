using System.Globalization;
using Kennisbank.Diagnostics;

namespace Kennisbank.Cli.Reporting;

/// <summary>The last lines of a report, in Dutch: counts, duration and result.</summary>
internal static class Summary
{
    public static IEnumerable<string> Lines(RunReport report)
    {
        foreach (var note in report.Notes)
        {
            yield return note;
        }

        if (Size(report) is { } size)
        {
            yield return size;
        }

        yield return Problems(report);
    }

    /// <summary>"Gevonden: 1 fout, 2 waarschuwingen en 3 adviezen."</summary>
    public static string Problems(RunReport report)
    {
        var counts = new List<string>();
        Add(counts, report.Count(Severity.Error), "fout", "fouten");
        Add(counts, report.Count(Severity.Warning), "waarschuwing", "waarschuwingen");
        Add(counts, report.Count(Severity.Advice), "advies", "adviezen");
        return counts.Count switch
        {
            0 => "Geen problemen gevonden.",
            1 => $"Gevonden: {counts[0]}.",
            _ => $"Gevonden: {string.Join(", ", counts[..^1])} en {counts[^1]}.",
        };
    }

    private static string? Size(RunReport report)
    {
        if (report.Pages is not { } pages)
        {
            return null;
        }

        var total = report.Times.Aggregate(TimeSpan.Zero, (sum, stage) => sum + stage.Elapsed);
        var stages = string.Join(", ", report.Times.Select(stage => $"{stage.Stage} {Duration(stage.Elapsed)}"));
        var place = report.Written switch
        {
            null => "",
            { IsUnchanged: true } unchanged =>
                $" en {Amount(unchanged.Files, "bestand", "bestanden")}; er is niets veranderd sinds de vorige keer, dus de site is gelaten zoals zij was",
            { } written => $" en {Amount(written.Files, "bestand", "bestanden")} geschreven",
        };
        return $"{Amount(pages, "pagina", "pagina’s")}{place}, in {Duration(total)} ({stages}).";
    }

    private static void Add(List<string> counts, int count, string one, string many)
    {
        if (count > 0)
        {
            counts.Add(Amount(count, one, many));
        }
    }

    private static string Amount(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    private static string Duration(TimeSpan time) => time.TotalSeconds < 1
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:f0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:f1} s").Replace('.', ',');
}
