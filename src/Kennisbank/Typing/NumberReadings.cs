using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Kennisbank.Typing;

/// <summary>
/// The possible meanings of a written number. Dutch writes 370.000 for 370000, and 37,5 for 37.5; a computer would silently
/// read the first as 370.
/// </summary>
internal static partial class NumberReadings
{
    private const int GroupLength = 3;

    /// <summary>In characters; no number is longer.</summary>
    private const int MaxLength = 40;

    /// <summary>In the notation of files; empty when the text is not a number.</summary>
    public static IReadOnlyList<string> Of(string written)
    {
        if (written.Length > MaxLength)
        {
            return [];
        }

        var digits = WithoutUnit(Joined(written));
        var sign = digits.StartsWith('-') ? "-" : "";
        digits = digits.TrimStart('-', '+');
        return Separated().IsMatch(digits)
            ? [.. Unsigned(digits).Select(number => sign + number)]
            : Exponent(digits) is { } number ? [sign + number] : [];
    }

    /// <summary>Whether a number has a leading zero, as a code or a telephone number may.</summary>
    public static bool HasLeadingZero(string written) => written.TrimStart('-', '+') is ['0', >= '0' and <= '9', ..];

    /// <summary>A normalized number: ASCII digits, without thousands separators.</summary>
    private static string Joined(string written)
    {
        var joined = new StringBuilder(written.Length);
        foreach (var sign in written)
        {
            if (!char.IsWhiteSpace(sign) && sign is not ('_' or '\'' or '’'))
            {
                joined.Append(sign is '−' or '–' or '—' ? '-' : char.IsDigit(sign) ? (char)('0' + char.GetNumericValue(sign)) : sign);
            }
        }

        return joined.ToString();
    }

    private static string WithoutUnit(string number) => Unit().Replace(number, "");

    private static IEnumerable<string> Unsigned(string digits)
    {
        var last = digits.LastIndexOfAny(['.', ',']);
        if (last < 0 || AreGroups(digits, digits[last]))
        {
            yield return Whole(digits);
        }

        if (last >= 0 && IsWhole(digits[..last], digits[last] == '.' ? ',' : '.'))
        {
            yield return $"{Whole(digits[..last])}.{Decimals(digits[(last + 1)..])}";
        }
    }

    private static bool IsWhole(string digits, char separator) => digits.All(char.IsAsciiDigit) || AreGroups(digits, separator);

    /// <summary>Whether every part but the first has three digits, and the first one to three without a leading zero.</summary>
    private static bool AreGroups(string digits, char separator)
    {
        var parts = digits.Split(separator);
        return parts.Length > 1
            && parts[0] is [>= '1' and <= '9', ..] and { Length: <= GroupLength }
            && parts.All(part => part.All(char.IsAsciiDigit))
            && parts.Skip(1).All(part => part.Length == GroupLength);
    }

    private static string Whole(string digits) =>
        new string([.. digits.Where(char.IsAsciiDigit)]).TrimStart('0') is { Length: > 0 } whole ? whole : "0";

    /// <summary>Never three decimals, which look like thousands.</summary>
    private static string Decimals(string digits)
    {
        var needed = digits.TrimEnd('0');
        return needed.Length == 0 ? "0" : needed.Length == GroupLength ? needed + "0" : needed;
    }

    private static string? Exponent(string digits) =>
        decimal.TryParse(digits, NumberStyles.AllowExponent | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex("^[0-9]+([.,][0-9]+)*$")]
    private static partial Regex Separated();

    /// <summary>What may surround an amount without changing it; a word such as "miljoen" does change it.</summary>
    [GeneratedRegex("^(€|eur)|(,-|\\.-|€|eur|euro|%|procent)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unit();
}
