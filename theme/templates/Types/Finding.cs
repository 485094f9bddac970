using Kennisbank.Content;
using Kennisbank.Theming.Text;

namespace Kennisbank.Theming.Templates.Types;

/// <summary>What a statistic says, in words, so that nobody has to read it from a chart.</summary>
internal static class Finding
{
    /// <summary>A participle, because a label may be singular or plural.</summary>
    public static string Of(Statistic statistic) => statistic.Before is { } before
        ? $"{statistic.Label}: {Course(before, statistic.After, statistic.Unit)}"
        : statistic.Label;

    private static string Course(decimal before, decimal after, string unit) => after.CompareTo(before) switch
    {
        > 0 => $"gestegen van {Dutch.Value(before, unit)} naar {Dutch.Amount(after, unit)}",
        < 0 => $"gedaald van {Dutch.Value(before, unit)} naar {Dutch.Amount(after, unit)}",
        _ => $"gelijk gebleven op {Dutch.Amount(after, unit)}",
    };
}
