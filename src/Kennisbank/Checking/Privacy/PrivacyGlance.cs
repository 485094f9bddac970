namespace Kennisbank.Checking.Privacy;

/// <summary>
/// Looks over a text once and tells which rules need look at it. It sees every text of the site and the rules see few, which is
/// what keeps a build quick. A glance may see too much, never too little: the vectors see to that. A rule that no hint is known
/// for looks at every text.
/// </summary>
internal static class PrivacyGlance
{
    public static PrivacyHints Of(string text)
    {
        var hints = PrivacyHints.None;
        var (digits, lastDigit) = (0, 0);
        for (var at = 0; at < text.Length;)
        {
            var sign = text[at];
            if (char.IsAsciiDigit(sign))
            {
                var end = EndOfDigits(text, at);
                hints |= NumberGlance.At(text, at, end);
                if (NumberGlance.StartsIsoDate(text.AsSpan(at)))
                {
                    // Every page has one; its eight digits are no number.
                    (at, digits) = (at + NumberGlance.IsoDateLength, 0);
                }
                else
                {
                    digits = NumberGlance.IsGap(text.AsSpan(lastDigit, at - lastDigit)) ? digits + end - at : end - at;
                    hints |= NumberGlance.OfLength(digits);
                    at = end;
                }

                lastDigit = at;
            }
            else if (char.IsAsciiLetter(sign))
            {
                var end = EndOfLetters(text, at);
                hints |= WordGlance.At(text, at, end);
                at = end;
                digits = 0;
            }
            else
            {
                hints |= sign == '@' ? PrivacyHints.Email : PrivacyHints.None;
                at++;
            }
        }

        return hints;
    }

    /// <param name="rule">As the rule file calls it.</param>
    /// <param name="pattern">Which of its patterns, from 0.</param>
    public static PrivacyHints For(string rule, int pattern) => rule switch
    {
        "bsn" => PrivacyHints.Bsn,
        "iban" => PrivacyHints.Iban,
        "e-mail" => PrivacyHints.Email,
        "telefoon" => PrivacyHints.Phone,
        "adres" => PrivacyHints.Address,
        "geboortedatum" => PrivacyHints.BirthDate,
        "naam" => PrivacyHints.Name,
        "datum" => PrivacyHints.ExactDate,
        "kenteken" => PrivacyHints.LicencePlate,
        "straat" => PrivacyHints.Street,
        "school" => PrivacyHints.School,
        "combinatie" => pattern == 0 ? PrivacyHints.Combination : PrivacyHints.AgeInWords,
        _ => PrivacyHints.None,
    };

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int EndOfLetters(string text, int at)
    {
        while (at < text.Length && char.IsAsciiLetter(text[at]))
        {
            at++;
        }

        return at;
    }
}
