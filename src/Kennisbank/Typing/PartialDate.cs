using System.Globalization;

namespace Kennisbank.Typing;

/// <summary>A date as exactly as it is known: a year, a month or a day.</summary>
internal static class PartialDate
{
    private static readonly string[] Forms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    public static bool IsValid(string text) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1000 and < 3000;
}
