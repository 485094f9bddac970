using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

/// <summary>
/// Reads the keys of one mapping as typed values. Every problem is added to the list and reading continues with an empty
/// value, so that one run shows all of them. A key that is never read is reported as unknown. Methods for texts, other
/// values and lists are in <see cref="TextKeys"/>, <see cref="ValueKeys"/> and <see cref="ListKeys"/>.
/// </summary>
internal sealed class MapReader(YamlMap map, List<Problem> problems)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public List<Problem> Problems => problems;

    /// <summary>Whether some of the keys could not be read; then none is reported as missing.</summary>
    public bool IsPartial => map.IsPartial;

    public Location PlaceOf(string key) => map[key]?.At ?? map.At;

    public bool Has(string key) => map[key] is not null;

    public YamlNode? Node(string key)
    {
        _known.Add(key);
        return map[key];
    }

    /// <summary>One value that is not empty; null, with a problem when the value has another form.</summary>
    public YamlScalar? Scalar(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlScalar scalar when string.IsNullOrWhiteSpace(scalar.Value):
                ReportEmpty(key, scalar.At);
                return null;
            case YamlScalar scalar:
                return scalar;
            case var other:
                ReportWrongType(key, other, "één waarde");
                return null;
        }
    }

    /// <summary>As <see cref="Scalar"/>, with a problem when the key is missing too.</summary>
    public YamlScalar? RequiredScalar(string key)
    {
        Require(key);
        return Scalar(key);
    }

    /// <summary>A nested mapping.</summary>
    public MapReader? Map(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlMap inner:
                return new MapReader(inner, problems);
            case var other:
                ReportWrongType(key, other, "sleutels met waarden, elk op een eigen ingesprongen regel");
                return null;
        }
    }

    /// <summary>A nested mapping read as a whole, reporting every key in it that was not read; null when there is none.</summary>
    /// <param name="of">What carries the keys, in words: "een periode".</param>
    public T? Part<T>(string key, string of, Func<MapReader, T> read)
        where T : class => Map(key)?.Whole(of, read);

    /// <summary>The same, with a problem when the key is missing.</summary>
    public T? RequiredPart<T>(string key, string of, Func<MapReader, T> read)
        where T : class
    {
        Require(key);
        return Part(key, of, read);
    }

    /// <summary>The mapping read as a whole, reporting every key that <paramref name="read"/> did not read.</summary>
    public T Whole<T>(string of, Func<MapReader, T> read)
    {
        var part = read(this);
        RejectUnknownKeys(of);
        return part;
    }

    /// <summary>Every entry there is, for a mapping whose keys are names.</summary>
    public IEnumerable<YamlEntry> Entries()
    {
        foreach (var entry in map.Entries)
        {
            _known.Add(entry.Key);
            yield return entry;
        }
    }

    /// <summary>Call last: reports every key that was not read.</summary>
    /// <param name="of">The owner of the keys in a Dutch sentence: "een casus".</param>
    public void RejectUnknownKeys(string of)
    {
        foreach (var entry in map.Entries.Where(entry => !_known.Contains(entry.Key)))
        {
            problems.Add(FrontMatterRules.UnknownKey.At(
                entry.KeyAt,
                $"Onbekende sleutel '{entry.Key}' bij {of}.",
                "Welke er zijn, staat in docs/inhoudsmodel.md.",
                () => FormerKeys.Advice(entry.Key, _known) ?? Suggestion.DidYouMean(entry.Key, _known)
                    ?? $"Bekend zijn: {string.Join(", ", _known.Order(StringComparer.Ordinal))}."));
        }
    }

    /// <param name="suggestion">Null when only an example helps.</param>
    public void ReportWrongType(string key, YamlNode node, string expected, string? suggestion = null) => problems.Add(FrontMatterRules.WrongType.At(
        node.At, $"Bij '{key}' hoort {expected}, maar er staat {Describe(node)}.", suggestion ?? "Zie docs/inhoudsmodel.md voor een voorbeeld."));

    public void ReportEmpty(string key, Location at) => problems.Add(
        FrontMatterRules.OutOfRange.At(at, $"Achter '{key}' staat nog niets.", "Vul iets in, of haal de regel weg als zij niet verplicht is."));

    /// <summary>Reports the key if it is missing.</summary>
    public void Require(string key)
    {
        if (Node(key) is null && !map.IsPartial)
        {
            problems.Add(FrontMatterRules.MissingKey.At(
                map.At, $"De sleutel '{key}' ontbreekt.", $"Zet een regel '{key}: …' bij de gegevens."));
        }
    }

    private static string Describe(YamlNode node) => node switch
    {
        YamlScalar { Value: "" } => "niets",
        YamlScalar scalar => $"'{scalar.Value}'",
        YamlList => "een lijst",
        _ => "een blok met sleutels",
    };
}
