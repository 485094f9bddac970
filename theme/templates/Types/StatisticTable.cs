using System.Globalization;
using Kennisbank.Content;

namespace Kennisbank.Theming.Templates.Types;

/// <summary>The values of a statistic as rows (here, elsewhere) and columns (moments).</summary>
internal sealed record StatisticTable(IReadOnlyList<string> Moments, IReadOnlyList<StatisticRow> Rows)
{
    public static StatisticTable Empty { get; } = new([], []);

    /// <param name="here">Where the case happened.</param>
    public static StatisticTable Of(Statistic figure, string here)
    {
        var hasBefore = figure.Before is not null || figure.Comparison?.Before is not null;
        List<StatisticRow> rows = [Row(here, figure.Before, figure.After, hasBefore, false)];
        if (figure.Comparison is { } other)
        {
            rows.Add(Row(other.Label, other.Before, other.After, hasBefore, true));
        }

        return new StatisticTable(MomentsOf(figure.Years, hasBefore), rows);
    }

    private static StatisticRow Row(string label, decimal? before, decimal after, bool hasBefore, bool isComparison) =>
        new(label, hasBefore ? [before, after] : [after], isComparison);

    private static IReadOnlyList<string> MomentsOf(IReadOnlyList<int> years, bool hasBefore) => (years, hasBefore) switch
    {
        ([var from, var to], true) => [Year(from), Year(to)],
        ([var to], true) => ["Eerst", Year(to)],
        (_, true) => ["Eerst", "Daarna"],
        ([var from, var to], false) => [$"{Year(from)}–{Year(to)}"],
        ([var year], false) => [Year(year)],
        _ => ["Waarde"],
    };

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}

/// <param name="Values">One for each moment; null where the source gives none.</param>
internal sealed record StatisticRow(string Label, IReadOnlyList<decimal?> Values, bool IsComparison);
