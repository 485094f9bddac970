using System.Globalization;
using Kennisbank.Content;

namespace Kennisbank.Outputs.Markdown;

/// <summary>The statistics of a case as a table.</summary>
internal static class StatisticsMarkdown
{
    private static readonly NumberFormatInfo Dutch = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public static void Write(IReadOnlyList<Statistic> figures, TextWriter output)
    {
        if (figures.Count == 0)
        {
            return;
        }

        FieldMarkdown.WriteHeading("Cijfers", output);
        output.WriteLine("| Wat | Jaren | Voor | Na | Eenheid | Toelichting |");
        output.WriteLine("| --- | --- | ---: | ---: | --- | --- |");
        foreach (var figure in figures)
        {
            var years = string.Join(" en ", figure.Years.Select(year => year.ToString(CultureInfo.InvariantCulture)));
            WriteRow(output, figure.Label, years, Number(figure.Before), Number(figure.After), figure.Unit, figure.Remark ?? "");
            if (figure.Comparison is { } other)
            {
                var label = $"Ter vergelijking: {other.Label}";
                WriteRow(output, label, years, Number(other.Before), Number(other.After), figure.Unit, "");
            }
        }
    }

    private static void WriteRow(TextWriter output, params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
        {
            output.Write($"| {MarkdownText.Escape(cell)} ");
        }

        output.WriteLine("|");
    }

    private static string Number(decimal? number) => number?.ToString("#,##0.############", Dutch) ?? "";
}
