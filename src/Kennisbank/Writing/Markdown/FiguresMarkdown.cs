using System.Globalization;
using Kennisbank.Content;

namespace Kennisbank.Writing.Markdown;

/// <summary>The numbers of a case as a table.</summary>
internal static class FiguresMarkdown
{
    private static readonly NumberFormatInfo Dutch = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public static void Write(IReadOnlyList<Figure> figures, TextWriter output)
    {
        if (figures.Count == 0)
        {
            return;
        }

        TypeMarkdown.WriteHeading("Cijfers", output);
        output.WriteLine("| Wat | Jaren | Voor | Na | Eenheid | Toelichting |");
        output.WriteLine("| --- | --- | ---: | ---: | --- | --- |");
        foreach (var figure in figures)
        {
            var years = string.Join(" en ", figure.Years.Select(year => year.ToString(CultureInfo.InvariantCulture)));
            WriteRow(output, figure.Label, years, figure.Before, figure.After, figure.Unit, figure.Remark ?? "");
            if (figure.Comparison is { } other)
            {
                WriteRow(output, $"Ter vergelijking: {other.Label}", years, other.Before, other.After, figure.Unit, "");
            }
        }
    }

    private static void WriteRow(TextWriter output, string label, string years, decimal? before, decimal after, string unit, string remark) =>
        output.WriteLine(
            $"| {MarkdownText.Escape(label)} | {years} | {Number(before)} | {Number(after)} | {MarkdownText.Escape(unit)} | {MarkdownText.Escape(remark)} |");

    private static string Number(decimal? number) => number?.ToString("#,##0.############", Dutch) ?? "";
}
