using System.Globalization;
using Kennisbank.Theming.Text;

namespace Kennisbank.Theming.Templates.Types;

/// <summary>The bars for a table of numbers, positioned in units of the drawing.</summary>
/// <param name="Axis">The values with a line across the bars, from left to right.</param>
/// <param name="Foot">Where the bars end, and the lines of the axis with them.</param>
internal sealed record BarChart(IReadOnlyList<Bar> Bars, IReadOnlyList<AxisMark> Axis, int Foot, string Description)
{
    public const int Width = 320;
    public const int Thickness = 16;

    /// <summary>The height of a bar with its label above it and space below.</summary>
    private const int Step = 46;

    /// <summary>The words of the axis, below the bars.</summary>
    private const int RoomForAxis = 24;

    /// <summary>The space before the axis, for half of its first word.</summary>
    private const int Left = 12;

    /// <summary>The space after the axis, for the number of the longest bar.</summary>
    private const int RoomForValue = 66;

    public static BarChart Empty { get; } = new([], [], 0, "");

    public int Height => Foot + RoomForAxis;

    public int AxisY => Foot + 18;

    public static BarChart Of(StatisticTable table, string unit)
    {
        var values = table.Rows
            .SelectMany(row => row.Values.Select((value, moment) => (row, moment: table.Moments[moment], value)))
            .Where(entry => entry.value is not null)
            .Select(entry => (entry.row, Label: LabelOf(table, entry.row, entry.moment), Value: entry.value!.Value))
            .ToList();
        var range = AxisRange.Of([.. values.Select(entry => entry.Value)], unit);

        var bars = values.Select((entry, index) => new Bar(
            entry.Label, Dutch.Value(entry.Value, unit), entry.row.IsComparison, index * Step,
            PlaceOf(Math.Min(0, entry.Value)), PlaceOf(Math.Max(0, entry.Value)))).ToList();
        var axis = range.Marks.Select(mark => new AxisMark(Dutch.Value(mark, unit), Drawn.Number(PlaceOf(mark)))).ToList();
        return new BarChart(bars, axis, values.Count * Step, string.Join("; ", bars.Select(bar => $"{bar.Label}: {bar.Value}")) + ".");

        decimal PlaceOf(decimal value) => Left + ((value - range.From) * (Width - Left - RoomForValue) / (range.To - range.From));
    }

    private static string LabelOf(StatisticTable table, StatisticRow row, string moment) =>
        table.Moments.Count == 1 ? row.Label : $"{row.Label}, {moment.ToLowerInvariant()}";
}

/// <param name="Start">The left edge.</param>
/// <param name="End">The right edge.</param>
internal sealed record Bar(string Label, string Value, bool IsComparison, int Top, decimal Start, decimal End)
{
    private const decimal Thinnest = 1;

    public int LabelY => Top + 14;

    public int Y => Top + 20;

    public int ValueY => Top + 33;

    public string X => Drawn.Number(Start);

    public string Length => Drawn.Number(Math.Max(End - Start, Thinnest));

    public string ValueX => Drawn.Number(Math.Max(End, Start + Thinnest) + 6);
}

/// <param name="Words">The value as a reader reads it.</param>
internal sealed record AxisMark(string Words, string X);

internal static class Drawn
{
    public static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
