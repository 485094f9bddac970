using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;
using Kennisbank.Reading;

namespace Kennisbank.Typing;

/// <summary>Reads keys that hold a list.</summary>
internal static class ListKeys
{
    /// <summary>Of any list, also one without a limit of its own: no page needs a tenth of it.</summary>
    private const int Longest = 1000;

    /// <summary>Reports a missing key or an empty list; the items are read by another method.</summary>
    public static void RequireItems(this MapReader keys, string key)
    {
        keys.Require(key);
        if (keys.Node(key) is { } node && IsEmpty(node))
        {
            keys.ReportEmpty(key, node.At);
        }
    }

    /// <summary>Whether the key is missing or has no value.</summary>
    public static bool HasNothing(this MapReader keys, string key) => keys.Node(key) is not { } node || IsEmpty(node);

    /// <summary>Whether the value is a list, empty or not.</summary>
    public static bool HasList(this MapReader keys, string key) => keys.Node(key) is YamlList or YamlScalar { Value: "" };

    /// <summary>Texts in a list; empty when the key is absent.</summary>
    public static IReadOnlyList<YamlScalar> Texts(this MapReader keys, string key, int max = Longest)
    {
        var found = new List<YamlScalar>();
        foreach (var item in Items(keys, key, max))
        {
            if (item is YamlScalar scalar && !string.IsNullOrWhiteSpace(scalar.Value))
            {
                found.Add(scalar);
            }
            else
            {
                keys.ReportWrongType(key, item, "op elke regel van de lijst een tekst");
            }
        }

        return found;
    }

    /// <summary>As <see cref="Texts"/>, when their places do not matter.</summary>
    public static IReadOnlyList<string> Strings(this MapReader keys, string key, int max = Longest) =>
        [.. keys.Texts(key, max).Select(text => text.Value)];

    /// <summary>Names of other things, without duplicates.</summary>
    public static IReadOnlyList<Reference> References(this MapReader keys, string key, int max = Longest)
    {
        var names = keys.DistinctTexts(key, max);
        return names.Count == 0 ? [] : names.Select(name => new Reference(SharedText.Of(name.Value), name.At)).ToArray();
    }

    /// <summary>One name; empty, with a problem, when it is missing.</summary>
    public static Reference RequiredReference(this MapReader keys, string key) =>
        keys.RequiredScalar(key) is { } name ? new Reference(SharedText.Of(name.Value), name.At) : new Reference("", keys.PlaceOf(key));

    /// <summary>Texts in a list, without duplicates.</summary>
    public static IReadOnlyList<YamlScalar> DistinctTexts(this MapReader keys, string key, int max = Longest)
    {
        var texts = keys.Texts(key, max);
        if (texts.Count < 2)
        {
            return texts;
        }

        var found = new List<YamlScalar>(texts.Count);
        var seen = new HashSet<string>(texts.Count, StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (seen.Add(text.Value))
            {
                found.Add(text);
            }
            else
            {
                keys.Problems.Add(ReferenceRules.Repeated.At(text.At, $"'{text.Value}' staat twee keer bij '{key}'.", "Haal er één weg."));
            }
        }

        return found;
    }

    /// <summary>Mappings in a list, each with a reader of its own.</summary>
    public static IEnumerable<MapReader> Maps(this MapReader keys, string key, int max = Longest)
    {
        foreach (var item in Items(keys, key, max))
        {
            if (item is YamlMap inner)
            {
                yield return new MapReader(inner, keys.Problems);
            }
            else
            {
                keys.ReportWrongType(key, item, "een lijst waarin elk onderdeel eigen sleutels heeft");
            }
        }
    }

    /// <summary>The same, each read as a whole.</summary>
    /// <param name="of">What each item is, in words: "een moment".</param>
    public static IEnumerable<T> Parts<T>(this MapReader keys, string key, string of, Func<MapReader, T> read) =>
        keys.Maps(key).Select(item => item.Whole(of, read));

    /// <summary>Words that seem to identify somebody but do not, according to the editors.</summary>
    public static IReadOnlyList<AllowedWords> AllowedWords(this MapReader keys) =>
        keys.Texts(Keys.PrivacyConsent).Select(words => new AllowedWords(words.Value, words.At)).ToArray();

    private static bool IsEmpty(YamlNode node) => node is YamlScalar { Value: "" } or YamlList { Items.Count: 0 };

    private static IReadOnlyList<YamlNode> Items(MapReader keys, string key, int max)
    {
        switch (keys.Node(key))
        {
            case null or YamlScalar { Value: "" }:
                return [];
            case YamlList list:
                if (list.Items.Count > max)
                {
                    keys.Problems.Add(ReferenceRules.TooMany.At(
                        list.At, $"Bij '{key}' staan er {list.Items.Count}; hoogstens {max} passen.", "Kies de belangrijkste."));
                }

                return list.Items.Count <= Longest ? list.Items : [.. list.Items.Take(Longest)];
            case YamlScalar single:
                keys.Problems.Add(FrontMatterRules.WrongType.At(
                    single.At, $"Bij '{key}' hoort een lijst, maar er staat '{single.Value}'.", $"Zet er rechte haken omheen: '{key}: [{single.Value}]'."));
                return [];
            case var other:
                keys.ReportWrongType(key, other, "een lijst, zoals [eerste, tweede]");
                return [];
        }
    }
}
