using System.Globalization;

namespace Kennisbank.Content;

/// <summary>Dates as a Dutch reader reads them. No culture data is loaded, so the names of the months are here.</summary>
public static class DutchDate
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    public static string Of(DateOnly date) => $"{date.Day} {Months[date.Month - 1]} {date.Year}";

    /// <param name="date">A year, month or day: <c>2014</c>, <c>2014-06</c>, <c>2014-06-19</c>; any other text is left as it is.</param>
    public static string Of(string date) => date.Length switch
    {
        7 => $"{Month(date)} {date[..4]}",
        10 => $"{int.Parse(date.AsSpan(8), CultureInfo.InvariantCulture)} {Month(date)} {date[..4]}",
        _ => date,
    };

    private static string Month(string date)
    {
        var isNumber = int.TryParse(date.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month);
        return isNumber && month is >= 1 and <= 12 ? Months[month - 1] : date[5..7];
    }
}
