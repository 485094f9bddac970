using System.Globalization;
using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Checking;

/// <summary>
/// Reads the keys of one mapping as what they should be. Every complaint goes to the list of problems and reading goes on
/// with an empty value, so that one run shows all of them. A key nobody asked for is a mistake.
/// </summary>
internal sealed class MapReader(YamlMap map, List<Problem> problems)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public Location At => map.At;

    public List<Problem> Problems => problems;

    public Location PlaceOf(string key) => map[key]?.At ?? map.At;

    public bool Has(string key) => map[key] is not null;

    public YamlNode? Node(string key)
    {
        _known.Add(key);
        return map[key];
    }

    /// <summary>Empty, with a problem, when the key is missing.</summary>
    public string RequiredText(string key, int min = 1, int max = int.MaxValue)
    {
        if (Node(key) is null)
        {
            ReportMissing(key);
            return "";
        }

        return Text(key, min, max) ?? "";
    }

    public string? Text(string key, int min = 1, int max = int.MaxValue)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        var text = scalar.Value.Trim();
        if (text.Length < min || text.Length > max)
        {
            ReportLength(key, scalar, text.Length, min, max);
        }

        return text;
    }

    /// <summary>Text of at most so many words.</summary>
    public string? TextOfWords(string key, int maxWords)
    {
        var text = Text(key);
        if (text is not null && PlainText.CountWords(text) is var words && words > maxWords)
        {
            problems.Add(FrontMatterRules.OutOfRange.At(
                PlaceOf(key), $"'{key}' telt {words} woorden; hoogstens {maxWords} passen.", "Laat weg wat de tekst zelf al vertelt."));
        }

        return text;
    }

    public int RequiredNumber(string key)
    {
        if (Node(key) is null)
        {
            ReportMissing(key);
            return 0;
        }

        if (Scalar(key) is not { } scalar)
        {
            return 0;
        }

        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        ReportWrongType(key, scalar.At, "een heel getal vanaf 1", $"'{scalar.Value}'");
        return 0;
    }

    public decimal? Decimal(string key)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (decimal.TryParse(scalar.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        ReportWrongType(key, scalar.At, "een getal met een punt, zoals 24.2", $"'{scalar.Value}'");
        return null;
    }

    public bool YesOrNo(string key, bool otherwise = false)
    {
        if (Scalar(key) is not { } scalar)
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
                ReportWrongType(key, scalar.At, "ja of nee", $"'{scalar.Value}'");
                return false;
        }
    }

    public DateOnly RequiredDate(string key)
    {
        if (Node(key) is null)
        {
            ReportMissing(key);
            return default;
        }

        return Date(key) ?? default;
    }

    public DateOnly? Date(string key)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        problems.Add(FrontMatterRules.BadDate.At(
            scalar.At, $"'{scalar.Value}' bij '{key}' is geen datum.", "Schrijf een bestaande dag als JJJJ-MM-DD, bijvoorbeeld 2026-03-09."));
        return null;
    }

    /// <summary>One of a closed list of words.</summary>
    public T RequiredChoice<T>(string key, IReadOnlyList<(string Word, T Value)> choices)
    {
        if (Node(key) is null)
        {
            ReportMissing(key);
            return choices[0].Value;
        }

        return Scalar(key) is { } scalar ? Choice(key, scalar, choices) : choices[0].Value;
    }

    /// <summary>A list of words, each one of a closed list.</summary>
    public IReadOnlyList<T> Choices<T>(string key, IReadOnlyList<(string Word, T Value)> choices) =>
        [.. Texts(key).Select(word => Choice(key, word, choices))];

    /// <summary>Texts in a list; empty when the key is absent.</summary>
    public IReadOnlyList<YamlScalar> Texts(string key, int max = int.MaxValue)
    {
        var found = new List<YamlScalar>();
        foreach (var item in Items(key, max))
        {
            if (item is YamlScalar { Value.Length: > 0 } scalar)
            {
                found.Add(scalar);
            }
            else
            {
                ReportWrongType(key, item.At, "een lijst van teksten", "iets anders");
            }
        }

        return found;
    }

    /// <summary>Names of other things, each once.</summary>
    public IReadOnlyList<Reference> References(string key, int max = int.MaxValue)
    {
        var found = new List<Reference>();
        foreach (var name in Texts(key, max))
        {
            if (found.Exists(earlier => earlier.Target == name.Value))
            {
                problems.Add(ReferenceRules.Repeated.At(name.At, $"'{name.Value}' staat twee keer bij '{key}'.", "Haal er één weg."));
            }
            else
            {
                found.Add(new Reference(name.Value, name.At));
            }
        }

        return found;
    }

    /// <summary>Mappings in a list, each with a reader of its own.</summary>
    public IEnumerable<MapReader> Maps(string key)
    {
        foreach (var item in Items(key, int.MaxValue))
        {
            if (item is YamlMap inner)
            {
                yield return new MapReader(inner, problems);
            }
            else
            {
                ReportWrongType(key, item.At, "een lijst waarin elk onderdeel eigen sleutels heeft", "iets anders");
            }
        }
    }

    public MapReader? Map(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlMap inner:
                return new MapReader(inner, problems);
            case var other:
                ReportWrongType(key, other.At, "sleutels met waarden, elk op een eigen ingesprongen regel", "iets anders");
                return null;
        }
    }

    public IEnumerable<YamlEntry> Entries()
    {
        foreach (var entry in map.Entries)
        {
            _known.Add(entry.Key);
            yield return entry;
        }
    }

    /// <summary>Call last: complains about every key that nobody asked for.</summary>
    /// <param name="of">What carries the keys, in words: "een casus".</param>
    public void RejectUnknownKeys(string of)
    {
        foreach (var entry in map.Entries)
        {
            if (!_known.Contains(entry.Key))
            {
                problems.Add(FrontMatterRules.UnknownKey.At(
                    entry.KeyAt,
                    $"Onbekende sleutel '{entry.Key}' bij {of}.",
                    Suggestion.DidYouMean(entry.Key, _known) ?? $"Bekend zijn: {string.Join(", ", _known.Order(StringComparer.Ordinal))}."));
            }
        }
    }

    public void ReportWrongType(string key, Location at, string expected, string found) => problems.Add(
        FrontMatterRules.WrongType.At(at, $"Bij '{key}' hoort {expected}, maar er staat {found}.", "Zie docs/inhoudsmodel.md voor een voorbeeld."));

    public void ReportMissing(string key) => problems.Add(
        FrontMatterRules.MissingKey.At(map.At with { Line = Math.Max(1, map.At.Line), Column = 1 }, $"De sleutel '{key}' ontbreekt.", $"Zet een regel '{key}: …' bij de gegevens."));

    private YamlScalar? Scalar(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlScalar scalar:
                return scalar;
            case var other:
                ReportWrongType(key, other.At, "één waarde", other is YamlList ? "een lijst" : "een blok met sleutels");
                return null;
        }
    }

    private T Choice<T>(string key, YamlScalar scalar, IReadOnlyList<(string Word, T Value)> choices)
    {
        foreach (var (word, value) in choices)
        {
            if (word == scalar.Value)
            {
                return value;
            }
        }

        var words = choices.Select(choice => choice.Word).ToList();
        problems.Add(FrontMatterRules.WrongType.At(
            scalar.At,
            $"'{key}' kan niet '{scalar.Value}' zijn.",
            Suggestion.DidYouMean(scalar.Value, words) ?? $"Kies uit: {string.Join(", ", words)}."));
        return choices[0].Value;
    }

    private IReadOnlyList<YamlNode> Items(string key, int max)
    {
        switch (Node(key))
        {
            case null or YamlScalar { Value: "" }:
                return [];
            case YamlList list:
                if (list.Items.Count > max)
                {
                    problems.Add(ReferenceRules.TooMany.At(
                        list.At, $"Bij '{key}' staan {list.Items.Count} namen; hoogstens {max} passen.", "Kies waar de pagina echt over gaat."));
                }

                return list.Items;
            case var other:
                ReportWrongType(key, other.At, "een lijst, zoals [eerste, tweede]", "één waarde");
                return [];
        }
    }

    private void ReportLength(string key, YamlScalar scalar, int length, int min, int max)
    {
        var rule = key == Keys.Summary && length > max ? FrontMatterRules.SummaryTooLong : FrontMatterRules.OutOfRange;
        problems.Add(length < min
            ? FrontMatterRules.OutOfRange.At(scalar.At, $"'{key}' telt {length} tekens; minstens {min} zijn nodig.", "Vul de tekst aan.")
            : rule.At(scalar.At, $"'{key}' telt {length} tekens; hoogstens {max} passen.", "Maak de tekst korter."));
    }
}
