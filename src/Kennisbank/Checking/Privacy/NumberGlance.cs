namespace Kennisbank.Checking.Privacy;

/// <summary>What stands around a run of digits.</summary>
internal static class NumberGlance
{
    public const int IsoDateLength = 10;

    private const int DigitsOfBsn = 8;
    private const int DigitsOfPhone = 9;

    /// <summary>What may stand between two digits of one number, in characters.</summary>
    private const int MaxGap = 5;

    private static readonly string[] Streets =
    [
        "straat", "laan", "weg", "plein", "gracht", "kade", "singel", "dijk", "hof", "steeg", "plantsoen", "dreef", "pad", "park", "markt", "wal", "erf",
        "veld", "oord",
    ];

    private static readonly string[] DateKeys = ["datum: ", "bijgewerkt: ", "verloopt: ", "ingetrokken: "];

    /// <param name="end">After the last digit of the run.</param>
    public static PrivacyHints At(ReadOnlySpan<char> text, int start, int end)
    {
        var before = text[..start];
        var after = text[end..];
        var length = end - start;
        return (length >= 2 && IsAccount(before) ? PrivacyHints.Iban : PrivacyHints.None)
            | (length == 4 && IsPostcode(after) ? PrivacyHints.Address : PrivacyHints.None)
            | (IsYear(text[start..end]) && IsInDate(before, after) ? PrivacyHints.ExactDate : PrivacyHints.None)
            | (IsPlate(before, after) ? PrivacyHints.LicencePlate : PrivacyHints.None)
            | (length <= 4 && IsAfterStreet(before) ? PrivacyHints.Street : PrivacyHints.None)
            | (length <= 3 && IsAge(after) ? PrivacyHints.Combination : PrivacyHints.None);
    }

    /// <summary>Whether so many digits follow each other with so little between them that they may be one number.</summary>
    /// <param name="digits">How many digits there are without a letter or a long gap between them.</param>
    public static PrivacyHints OfLength(int digits) =>
        digits >= DigitsOfPhone ? PrivacyHints.Bsn | PrivacyHints.Phone : digits >= DigitsOfBsn ? PrivacyHints.Bsn : PrivacyHints.None;

    public static bool IsGap(ReadOnlySpan<char> between) => between.Length <= MaxGap && !between.Contains('\n');

    public static bool StartsIsoDate(ReadOnlySpan<char> text) =>
        text.Length >= IsoDateLength && IsYear(text[..4]) && text[4] == '-' && char.IsAsciiDigit(text[5]) && char.IsAsciiDigit(text[6])
        && text[7] == '-' && char.IsAsciiDigit(text[8]) && char.IsAsciiDigit(text[9])
        && (text.Length == IsoDateLength || !char.IsAsciiDigit(text[IsoDateLength]));

    private static bool IsYear(ReadOnlySpan<char> run) => run.Length == 4 && (run.StartsWith("19") || run.StartsWith("20"));

    private static bool IsAccount(ReadOnlySpan<char> before) =>
        before.Length > 1 && char.IsAsciiLetter(before[^1]) && char.IsAsciiLetter(before[^2]);

    private static bool IsPostcode(ReadOnlySpan<char> after)
    {
        var letters = after.StartsWith(" ") ? after[1..] : after;
        return letters.Length > 1 && char.IsAsciiLetter(letters[0]) && char.IsAsciiLetter(letters[1])
            && (letters.Length == after.Length || char.IsAsciiLetterUpper(letters[0]));
    }

    private static bool IsInDate(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.Length > 0 && before[^1] is '-' or '/' or '.')
        {
            return true;
        }

        if (after is ['-', >= '0' and <= '9', >= '0' and <= '9', '-', ..])
        {
            return !IsAfter(before.TrimEnd("\"'["), DateKeys);
        }

        return IsAfterMonth(before);
    }

    private static bool IsAfterMonth(ReadOnlySpan<char> before)
    {
        var word = before.TrimEnd();
        if (word.Length == before.Length)
        {
            return false;
        }

        var letters = word.TrimEnd('.');
        var start = letters.Length;
        while (start > 0 && char.IsAsciiLetter(letters[start - 1]))
        {
            start--;
        }

        return letters[start..] is [var first, _, _, ..] && first is 'j' or 'J' or 'f' or 'F' or 'm' or 'M' or 'a' or 'A' or 's' or 'S' or 'o' or 'O' or 'n' or 'N' or 'd' or 'D'
            && letters[..start].TrimEnd() is [.., var last] && (char.IsAsciiDigit(last) || last is 'e');
    }

    /// <summary>A plate has digits beside a hyphen, and a capital on its other side.</summary>
    private static bool IsPlate(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before is [.., >= 'A' and <= 'Z', '-'] || after is ['-', >= 'A' and <= 'Z', ..];

    private static bool IsAfterStreet(ReadOnlySpan<char> before) => before is [.., var letter, ' ' or '\u00A0' or '\n'] && char.IsAsciiLetterLower(letter) && IsAfter(before[..^1], Streets);

    private static bool IsAge(ReadOnlySpan<char> after)
    {
        var word = after.Length > 0 && (after[0] == '-' || char.IsWhiteSpace(after[0])) ? after[1..] : after;
        return word.StartsWith("jaar") || word.StartsWith("jarig");
    }

    private static bool IsAfter(ReadOnlySpan<char> before, string[] words)
    {
        foreach (var word in words)
        {
            if (before.EndsWith(word))
            {
                return true;
            }
        }

        return false;
    }
}
