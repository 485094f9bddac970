using System.Globalization;
using Kennisbank.Theming.Text;

namespace Kennisbank.Theming.Templates.Types;

/// <summary>The bars for a table of numbers, positioned in units of the drawing.</summary>
internal sealed record BarChart(IReadOnlyList<Bar> Bars, int Height, string Description)
{
    public const int Width = 320;
    public const int Thickness = 14;

    /// <summary>The height of a bar with its label above it and space below.</summary>
    private const int Step = 44;

    /// <summary>The space after the longest bar, for its number.</summary>
    private const int RoomForValue = 70;

    public static BarChart Empty { get; } = new([], 0, "");

    public static BarChart Of(StatisticTable table, string unit)
    {
        var values = table.Rows
            .SelectMany(row => row.Values.Select((value, moment) => (row, moment: table.Moments[moment], value)))
            .Where(entry => entry.value is not null)
            .Select(entry => (entry.row, Label: LabelOf(table, entry.row, entry.moment), Value: entry.value!.Value))
            .ToList();
        var least = Math.Min(0, values.Min(entry => entry.Value));
        var most = Math.Max(0, values.Max(entry => entry.Value));
        var scale = (Width - RoomForValue) / (most == least ? 1 : most - least);

        var bars = values.Select((entry, index) =>
        {
            var start = (Math.Min(0, entry.Value) - least) * scale;
            var length = Math.Abs(entry.Value) * scale;
            return new Bar(entry.Label, Dutch.Value(entry.Value, unit), entry.row.IsComparison, index * Step, start, length);
        }).ToList();
        var description = string.Join("; ", bars.Select(bar => $"{bar.Label}: {bar.Value}"));
        return new BarChart(bars, values.Count * Step, description + ".");
    }

    private static string LabelOf(StatisticTable table, StatisticRow row, string moment) =>
        table.Moments.Count == 1 ? row.Label : table.Rows.Count == 1 ? moment : $"{row.Label}, {moment}";
}

internal sealed record Bar(string Label, string Value, bool IsComparison, int Top, decimal Start, decimal Size)
{
    public int LabelY => Top + 13;

    public int Y => Top + 20;

    public int ValueY => Top + 32;

    public string X => Number(Start);

    public string Length => Number(Math.Max(Size, 1));

    public string ValueX => Number(Start + Math.Max(Size, 1) + 6);

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
