using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

/// <summary>
/// Reads <c>synoniemen.yml</c>: under each word a list of equivalent words; or 'zelfde' with that list and 'ook' with related
/// words.
/// </summary>
internal static class SynonymReader
{
    public const string FileName = "synoniemen.yml";

    public static IReadOnlyList<Synonym> Read(YamlMap map, List<Problem> problems)
    {
        var keys = new MapReader(map, problems);
        var lines = new List<Synonym>();
        var mutual = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in keys.Entries())
        {
            lines.AddRange(entry.Value is YamlMap ? ReadBoth(keys, entry) : [ReadList(keys, entry)]);
        }

        foreach (var line in lines.Where(line => line.IsMutual))
        {
            CheckRepeats(line, mutual, problems);
        }

        return lines;
    }

    private static Synonym ReadList(MapReader keys, YamlEntry entry)
    {
        keys.RequireItems(entry.Key);
        return new Synonym(new Reference(entry.Key, entry.KeyAt), keys.References(entry.Key), IsMutual: true);
    }

    private static IEnumerable<Synonym> ReadBoth(MapReader keys, YamlEntry entry)
    {
        var inner = keys.Map(entry.Key)!;
        if (inner.HasNothing(Keys.MeansSame))
        {
            inner.RequireItems(Keys.AlsoFinds);
        }

        var word = new Reference(entry.Key, entry.KeyAt);
        Synonym[] lines = [new(word, inner.References(Keys.MeansSame), IsMutual: true), new(word, inner.References(Keys.AlsoFinds), IsMutual: false)];
        inner.RejectUnknownKeys($"'{entry.Key}'");
        return lines.Where(line => line.Others.Count > 0);
    }

    /// <summary>Equivalent words belong on one line; split over two, half of them would not find the others.</summary>
    private static void CheckRepeats(Synonym line, Dictionary<string, string> mutual, List<Problem> problems)
    {
        foreach (var word in line.All)
        {
            if (!mutual.TryAdd(Slug.From(word.Target), line.Word.Target))
            {
                problems.Add(SearchRules.RepeatedSynonym.At(
                    word.At,
                    $"'{word.Target}' staat ook al bij '{mutual[Slug.From(word.Target)]}'.",
                    "Zet alle woorden die hetzelfde betekenen bij elkaar op één regel."));
            }
        }
    }
}
