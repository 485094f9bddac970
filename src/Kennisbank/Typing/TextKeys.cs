using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

/// <summary>Reads keys that hold text.</summary>
internal static class TextKeys
{
    /// <summary>In characters, for any text; many are repeated on page after page.</summary>
    private const int Longest = 10_000;

    /// <summary>Empty, with a problem, when the key is missing.</summary>
    public static string RequiredText(this MapReader keys, string key, int min = 1, int max = Longest)
    {
        keys.Require(key);
        return keys.Text(key, min, max) ?? "";
    }

    /// <param name="min">In characters.</param>
    /// <param name="max">In characters.</param>
    public static string? Text(this MapReader keys, string key, int min = 1, int max = Longest)
    {
        if (keys.Scalar(key) is not { } scalar)
        {
            return null;
        }

        var text = scalar.Value.Trim();
        if (text.Length < min)
        {
            keys.Problems.Add(FrontMatterRules.OutOfRange.At(
                scalar.At, $"'{key}' telt {text.Length} tekens; minstens {min} zijn nodig.", "Vul de tekst aan."));
        }
        else if (text.Length > max)
        {
            ReportTooLong(keys, key, scalar, text.Length, max);
        }

        return text;
    }

    /// <summary>A text with a maximum number of words.</summary>
    public static string? TextOfWords(this MapReader keys, string key, int maxWords)
    {
        var text = keys.Text(key);
        if (text is not null && PlainText.CountWords(text) is var words && words > maxWords)
        {
            keys.Problems.Add(FrontMatterRules.OutOfRange.At(
                keys.PlaceOf(key), $"'{key}' telt {words} woorden; hoogstens {maxWords} passen.", "Laat weg wat de tekst zelf al vertelt."));
        }

        return text;
    }

    public static Uri? HttpsAddress(this MapReader keys, string key)
    {
        if (keys.Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (Uri.TryCreate(scalar.Value.Trim(), UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps)
        {
            return address;
        }

        keys.ReportWrongType(key, scalar, "een heel adres dat begint met https:");
        return null;
    }

    /// <summary>Reports a text of another form than the key asks; one that is missing or empty is reported elsewhere.</summary>
    public static void RequireForm(this MapReader keys, string key, string? text, Func<string, bool> fits, string expected)
    {
        if (text is { Length: > 0 } && !fits(text))
        {
            keys.ReportWrongType(key, keys.Node(key)!, expected);
        }
    }

    private static void ReportTooLong(MapReader keys, string key, YamlScalar scalar, int length, int max)
    {
        var rule = key == Keys.Summary ? FrontMatterRules.SummaryTooLong : FrontMatterRules.OutOfRange;
        keys.Problems.Add(rule.At(scalar.At, $"'{key}' telt {length} tekens; hoogstens {max} passen.", "Maak de tekst korter."));
    }
}
