using System.Text.RegularExpressions;
using Kennisbank.Content;

namespace Kennisbank.Typing;

internal static partial class PeriodReader
{
    private const string Form = "een jaar of maand (2014 of 2014-06)";

    public static Period? Read(MapReader keys) => keys.Part(Keys.Period, "een periode", ReadPart);

    private static Period ReadPart(MapReader period)
    {
        var from = period.RequiredText(Keys.From);
        var to = period.Text(Keys.To);
        period.RequireForm(Keys.From, from, YearOrMonth().IsMatch, Form);
        period.RequireForm(Keys.To, to, YearOrMonth().IsMatch, Form);
        if (to is not null && string.CompareOrdinal(to, from) < 0 && !from.StartsWith(to, StringComparison.Ordinal))
        {
            period.ReportWrongType(Keys.To, period.Node(Keys.To)!, $"een tijd na '{from}'");
        }

        return new Period(from, to);
    }

    [GeneratedRegex(@"^[12]\d{3}(-(0[1-9]|1[0-2]))?$")]
    private static partial Regex YearOrMonth();
}
