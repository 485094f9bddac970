using System.Text.RegularExpressions;
using Kennisbank.Content;

namespace Kennisbank.Typing;

internal static partial class PeriodReader
{
    public static Period? Read(MapReader keys) => keys.Part(Keys.Period, "een periode", ReadPart);

    private static Period ReadPart(MapReader period)
    {
        var from = period.RequiredText(Keys.From);
        var to = period.Text(Keys.To);
        Check(period, Keys.From, from);
        Check(period, Keys.To, to);
        if (to is not null && string.CompareOrdinal(to, from) < 0 && !from.StartsWith(to, StringComparison.Ordinal))
        {
            period.ReportWrongType(Keys.To, period.Node(Keys.To)!, $"een tijd na '{from}'");
        }

        return new Period(from, to);
    }

    private static void Check(MapReader period, string key, string? value)
    {
        if (value is { Length: > 0 } && !YearOrMonth().IsMatch(value))
        {
            period.ReportWrongType(key, period.Node(key)!, "een jaar of maand (2014 of 2014-06)");
        }
    }

    [GeneratedRegex(@"^[12]\d{3}(-(0[1-9]|1[0-2]))?$")]
    private static partial Regex YearOrMonth();
}
