namespace Kennisbank.Typing.Privacy;

/// <summary>Checksums that tell a real number from one that only looks like it. The TypeScript twin is numbers.ts.</summary>
internal static class NumberTests
{
    private const int BsnLength = 9;

    /// <param name="name">The name in the rule file.</param>
    public static Func<string, bool> Named(string name) => name switch
    {
        "elfproef" => PassesElevenTest,
        "mod97" => PassesMod97,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such test"),
    };

    /// <summary>A burgerservicenummer: 9a+8b+7c+6d+5e+4f+3g+2h−i is divisible by 11; eight digits are padded with a leading zero.</summary>
    private static bool PassesElevenTest(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit)).PadLeft(BsnLength, '0');
        if (digits.Length != BsnLength || digits.All(digit => digit == '0'))
        {
            return false;
        }

        var sum = 0;
        for (var at = 0; at < BsnLength; at++)
        {
            sum += (digits[at] - '0') * (at == BsnLength - 1 ? -1 : BsnLength - at);
        }

        return sum % 11 == 0;
    }

    /// <summary>An IBAN (ISO 7064): with the first four characters moved to the end and letters as numbers from 10, it is 1 modulo 97.</summary>
    private static bool PassesMod97(string text)
    {
        var plain = string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        var rest = 0;
        foreach (var sign in plain[4..] + plain[..4])
        {
            rest = char.IsAsciiDigit(sign) ? ((rest * 10) + (sign - '0')) % 97 : ((rest * 100) + (sign - 'A' + 10)) % 97;
        }

        return rest == 1;
    }
}
