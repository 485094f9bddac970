using Kennisbank.Content;

namespace Kennisbank.Typing;

internal static class StatisticReader
{
    public static Statistic Read(MapReader figure) => new(
        figure.RequiredText(Keys.Label),
        figure.RequiredText(Keys.Unit),
        figure.Decimal(Keys.Before),
        RequiredAfter(figure),
        ReadYears(figure),
        figure.Part(Keys.Comparison, "een vergelijking", other => new StatisticComparison(
            other.RequiredText(Keys.Label), other.Decimal(Keys.Before), RequiredAfter(other))),
        figure.Text(Keys.Remark));

    private static decimal RequiredAfter(MapReader figure)
    {
        figure.Require(Keys.After);
        return figure.Decimal(Keys.After) ?? 0;
    }

    private static List<int> ReadYears(MapReader figure)
    {
        var years = new List<int>();
        foreach (var item in figure.Texts(Keys.Years, Statistic.MaxYears))
        {
            if (Year(item.Value) is { } year)
            {
                years.Add(year);
            }
            else
            {
                figure.ReportNumber(Keys.Years, item, "een jaar zoals 2014", NumberReadings.Of(item.Value).Where(reading => Year(reading) is not null));
            }
        }

        return years;
    }

    private static int? Year(string text) => ValueKeys.WholeNumber(text) is { } year and > 1900 and < 2200 ? year : null;
}
