namespace Kennisbank.Search.Words;

/// <summary>
/// Maps participles to their verb: gewerkt to werken, aangepakt to aanpakken. Gebied has the form of a participle too, so the
/// verb must occur on the site.
/// </summary>
internal static class Participles
{
    private const int ShortestStem = 3;

    private static readonly string[] Prefixes =
        ["", "aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "samen", "tegen", "terug", "toe", "uit", "vast", "voor", "weg"];

    /// <summary>The keys of words that may be verbs.</summary>
    public static HashSet<string> VerbKeys(IReadOnlyList<string> words, IReadOnlyList<string> keys) =>
        words.Zip(keys).Where(pair => pair.First.EndsWith("en", StringComparison.Ordinal)).Select(pair => pair.Second).ToHashSet(StringComparer.Ordinal);

    /// <param name="key">Key of any word.</param>
    /// <returns>The key of the verb; null when it is not a participle of one.</returns>
    public static string? VerbOf(string key, HashSet<string> verbs)
    {
        if (key[^1] is not ('d' or 't'))
        {
            return null;
        }

        foreach (var prefix in Prefixes)
        {
            var start = prefix.Length + "ge".Length;
            if (key.Length > start + ShortestStem && key.StartsWith(prefix, StringComparison.Ordinal) && key.AsSpan(prefix.Length).StartsWith("ge")
                && verbs.TryGetValue(WordForms.KeyOf(prefix + key[start..^1]), out var verb))
            {
                return verb;
            }
        }

        return null;
    }
}
