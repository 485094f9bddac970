using System.Globalization;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Checking;

/// <summary>Reads keys that hold a number, a date, yes or no, or a word of a closed list.</summary>
internal static class ValueKeys
{
    /// <summary>0, with a problem, when it is missing or no whole number from 1.</summary>
    public static int RequiredNumber(this MapReader keys, string key)
    {
        if (keys.RequiredScalar(key) is not { } scalar)
        {
            return 0;
        }

        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        keys.ReportWrongType(key, scalar, "een heel getal vanaf 1");
        return 0;
    }

    /// <summary>More than what any municipality counts or spends; what comes near the end of the type cannot be added to another.</summary>
    private const decimal Largest = 999_999_999_999_999;

    public static decimal? Decimal(this MapReader keys, string key)
    {
        if (keys.Scalar(key) is not { } scalar)
        {
            return null;
        }

        const NumberStyles style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (!decimal.TryParse(scalar.Value, style, CultureInfo.InvariantCulture, out var number))
        {
            keys.ReportWrongType(key, scalar, "een getal met een punt, zoals 24.2");
            return null;
        }

        if (Math.Abs(number) > Largest)
        {
            keys.ReportWrongType(key, scalar, "een getal van hoogstens vijftien cijfers voor de punt");
            return null;
        }

        return number;
    }

    public static bool YesOrNo(this MapReader keys, string key, bool otherwise = false)
    {
        if (keys.Scalar(key) is not { } scalar)
        {
            return otherwise;
        }

        switch (scalar.Value.ToLowerInvariant())
        {
            case "ja" or "true":
                return true;
            case "nee" or "false":
                return false;
            default:
                keys.ReportWrongType(key, scalar, "ja of nee");
                return otherwise;
        }
    }

    public static DateOnly RequiredDate(this MapReader keys, string key)
    {
        if (keys.Node(key) is null)
        {
            keys.ReportMissing(key);
        }

        return keys.Date(key) ?? default;
    }

    public static DateOnly? Date(this MapReader keys, string key)
    {
        if (keys.Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        keys.Problems.Add(FrontMatterRules.BadDate.At(
            scalar.At,
            $"'{scalar.Value}' bij '{key}' is geen datum.",
            "Schrijf een bestaande dag als jaar-maand-dag, bijvoorbeeld 2026-03-09."));
        return null;
    }

    /// <summary>One of a closed list of words; the first, with a problem, when it is missing or none of them.</summary>
    public static T RequiredChoice<T>(this MapReader keys, string key, IReadOnlyList<(string Word, T Value)> choices) =>
        keys.RequiredScalar(key) is { } scalar ? Choice(keys, key, scalar, choices) : choices[0].Value;

    /// <summary>A list of words, each one of a closed list.</summary>
    public static IReadOnlyList<T> Choices<T>(this MapReader keys, string key, IReadOnlyList<(string Word, T Value)> choices) =>
        [.. keys.Texts(key).Select(word => Choice(keys, key, word, choices))];

    /// <summary>The same, where a word has no place twice.</summary>
    public static IReadOnlyList<T> DistinctChoices<T>(this MapReader keys, string key, IReadOnlyList<(string Word, T Value)> choices) =>
        [.. keys.DistinctTexts(key).Select(word => Choice(keys, key, word, choices))];

    private static T Choice<T>(MapReader keys, string key, YamlScalar scalar, IReadOnlyList<(string Word, T Value)> choices)
    {
        foreach (var (word, value) in choices)
        {
            if (word == scalar.Value)
            {
                return value;
            }
        }

        var words = choices.Select(choice => choice.Word).ToList();
        keys.Problems.Add(FrontMatterRules.WrongType.At(
            scalar.At,
            $"'{key}' kan niet '{scalar.Value}' zijn.",
            $"Kies uit: {string.Join(", ", words)}.",
            () => Suggestion.DidYouMean(scalar.Value, words)));
        return choices[0].Value;
    }
}
