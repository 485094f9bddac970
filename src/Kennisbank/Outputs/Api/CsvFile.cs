using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using Kennisbank.Content.Fields;
using Kennisbank.Model;
using Kennisbank.Views.Data;

namespace Kennisbank.Outputs.Api;

/// <summary>
/// A table as Excel opens it in Dutch: a byte order mark, without which it takes UTF-8 for another encoding, semicolons between the cells and a comma
/// before decimals, as Windows has them for the Netherlands. Quotes and line ends are those of RFC 4180.
/// </summary>
internal static class CsvFile
{
    private const char Delimiter = ';';

    private const string BetweenItems = " | ";

    /// <summary>What makes a formula of a text in a spreadsheet: also in the wide forms of Japanese, which Excel takes for the same.</summary>
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    private static readonly SearchValues<char> Quoted = SearchValues.Create(";\"\r\n\t,");

    private static readonly NumberFormatInfo Numbers = new() { NumberDecimalSeparator = "," };

    public static OutputFile Of(DataSheet sheet, Site site) => new(sheet.Path[1..], output =>
    {
        WriteRow(output, sheet.Columns.Select(column => column.Name), isFirst: true);
        foreach (var row in sheet.RowsOf(site))
        {
            WriteRow(output, row.Select(TextOf));
        }
    });

    /// <param name="isFirst">Whether the file begins with it.</param>
    public static void WriteRow(TextWriter output, IEnumerable<string> cells, bool isFirst = false)
    {
        if (isFirst)
        {
            output.Write('\uFEFF');
        }

        var isNext = false;
        foreach (var cell in cells)
        {
            if (isNext)
            {
                output.Write(Delimiter);
            }

            output.Write(Escaped(cell));
            isNext = true;
        }

        output.Write("\r\n");
    }

    private static string TextOf(FieldValue? value) => value switch
    {
        null => "",
        FieldValue.Text text => Harmless(text.Value ?? ""),
        FieldValue.Choice choice => Harmless(choice.Word),
        FieldValue.Choices choices => ListOf(choices.Values.Select(choice => choice.Word)),
        FieldValue.Number number => number.Value?.ToString(Numbers) ?? "",
        FieldValue.YesNo { Value: var isSo } => isSo ? "ja" : "nee",
        FieldValue.List list => ListOf(list.Values),
        FieldValue.Years years => ListOf(years.Values.Select(year => year.ToString(CultureInfo.InvariantCulture))),
        FieldValue.Day day => day.Texts[0],
        _ => throw new UnreachableException($"No cell for {value.GetType().Name}."),
    };

    /// <summary>A bar in an item is doubled, so that it is not taken for the end of the item.</summary>
    private static string ListOf(IEnumerable<string> items) =>
        Harmless(string.Join(BetweenItems, items.Select(item => item.Replace("|", "||", StringComparison.Ordinal))));

    /// <summary>An apostrophe before what a spreadsheet would take for a formula. It shows, but computes nothing.</summary>
    private static string Harmless(string text) => text.Length > 0 && FormulaStarts.Contains(text[0]) ? $"'{text}" : text;

    private static string Escaped(string cell) =>
        cell.AsSpan().ContainsAny(Quoted) || cell is [' ', ..] or [.., ' '] ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
