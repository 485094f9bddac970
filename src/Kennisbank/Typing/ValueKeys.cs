using System.Globalization;
using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

/// <summary>Reads keys that hold a number, a date, a boolean or a word of a closed list.</summary>
internal static class ValueKeys
{
    /// <summary>0, with a problem, when it is missing or not a positive integer.</summary>
    public static int RequiredNumber(this MapReader keys, string key)
    {
        if (keys.RequiredScalar(key) is not { } scalar)
        {
            return 0;
        }

        if (WholeNumber(scalar.Value) is { } number and > 0)
        {
            return number;
        }

        keys.ReportNumber(key, scalar, "een heel getal vanaf 1", NumberReadings.Of(scalar.Value).Where(reading => WholeNumber(reading) > 0));
        return 0;
    }

    /// <summary>The same, within limits.</summary>
    public static int RequiredNumber(this MapReader keys, string key, int min, int max)
    {
        var number = keys.RequiredNumber(key);
        if (number > 0 && (number < min || number > max))
        {
            keys.Problems.Add(FrontMatterRules.OutOfRange.At(
                keys.PlaceOf(key), $"Bij '{key}' staat {number}; het mag {min} tot {max} zijn.", "Kijk het getal na."));
        }

        return number;
    }

    /// <summary>Null for anything but digits.</summary>
    public static int? WholeNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>More than any municipality counts or spends, and far enough from the limits of the type to be added up.</summary>
    private const decimal Largest = 999_999_999_999_999;

    /// <param name="largest">Values further from zero are reported as mistakes.</param>
    public static decimal? Decimal(this MapReader keys, string key, decimal largest = Largest)
    {
        if (keys.Scalar(key) is not { } scalar)
        {
            return null;
        }

        var readings = NumberReadings.Of(scalar.Value).Where(reading => Math.Abs(Parse(reading) ?? decimal.MaxValue) <= largest).ToList();
        if (Parse(scalar.Value) is not { } number || readings.Count > 1 || NumberReadings.HasLeadingZero(scalar.Value))
        {
            keys.ReportNumber(key, scalar, "een getal met een punt, zoals 24.2", readings);
            return null;
        }

        if (Math.Abs(number) > Largest)
        {
            keys.ReportWrongType(key, scalar, "een getal van hoogstens vijftien cijfers voor de punt");
            return null;
        }

        return number;
    }

    private static decimal? Parse(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <param name="readings">The possible meanings, in the notation of files.</param>
    public static void ReportNumber(this MapReader keys, string key, YamlScalar written, string expected, IEnumerable<string> readings)
    {
        var known = readings.ToList();
        keys.ReportWrongType(key, written, expected, known.Count switch
        {
            0 => null,
            1 => $"Schrijf {known[0]}.",
            _ => $"Dat kan {known[0]} zijn of {known[1].Replace('.', ',')}: schrijf {known[0]} of {known[1]}.",
        });
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
        keys.Require(key);
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

    /// <summary>One of a closed list of words; the first one, with a problem, when it is missing or not in the list.</summary>
    public static T RequiredChoice<T>(this MapReader keys, string key, IReadOnlyList<(string Word, T Value)> choices) =>
        keys.RequiredScalar(key) is { } scalar ? Choice(keys, key, scalar, choices) : choices[0].Value;

    /// <inheritdoc cref="RequiredChoice{T}(MapReader, string, IReadOnlyList{ValueTuple{string, T}})"/>
    public static T RequiredChoice<T>(this MapReader keys, string key)
        where T : struct, Enum => keys.RequiredChoice(key, Words<T>.All);

    /// <summary>A list of words, each one of a closed list.</summary>
    public static IReadOnlyList<T> Choices<T>(this MapReader keys, string key)
        where T : struct, Enum => [.. keys.Texts(key).Select(word => Choice(keys, key, word, Words<T>.All))];

    /// <summary>As above, without duplicates.</summary>
    public static IReadOnlyList<T> DistinctChoices<T>(this MapReader keys, string key, IReadOnlyList<(string Word, T Value)> choices) =>
        [.. keys.DistinctTexts(key).Select(word => Choice(keys, key, word, choices))];

    /// <inheritdoc cref="DistinctChoices{T}(MapReader, string, IReadOnlyList{ValueTuple{string, T}})"/>
    public static IReadOnlyList<T> DistinctChoices<T>(this MapReader keys, string key)
        where T : struct, Enum => keys.DistinctChoices(key, Words<T>.All);

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
        keys.Problems.Add(NoChoice(key, scalar, words, $"Kies uit: {string.Join(", ", words)}."));
        return choices[0].Value;
    }

    /// <param name="otherwise">The suggestion when the word is like none of the list.</param>
    public static Problem NoChoice(string key, YamlScalar written, IReadOnlyList<string> words, string otherwise) => FrontMatterRules.WrongType.At(
        written.At, $"'{key}' kan niet '{written.Value}' zijn.", otherwise, () => Suggestion.DidYouMean(written.Value, words));

    private static class Words<T>
        where T : struct, Enum
    {
        public static (string Word, T Value)[] All { get; } = [.. Enum.GetValues<T>().Select(value => (value.Word(), value))];
    }
}
