using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Checking;

/// <summary>Reads <c>synoniemen.yml</c>: under each word a list of words that mean the same, or under 'ook' what goes with it.</summary>
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
            var isMutual = entry.Value is not YamlMap;
            var others = isMutual ? keys.References(entry.Key) : OthersUnder(keys, entry.Key);
            var line = new Synonym(new Reference(entry.Key, entry.KeyAt), others, isMutual);
            if (others.Count == 0 && entry.Value is YamlList or YamlScalar { Value: "" })
            {
                keys.ReportEmpty(entry.Key, entry.Value.At);
            }

            if (isMutual)
            {
                CheckRepeats(line, mutual, problems);
            }

            lines.Add(line);
        }

        return lines;
    }

    private static IReadOnlyList<Reference> OthersUnder(MapReader keys, string word)
    {
        var inner = keys.Map(word)!;
        inner.RequireItems(Keys.AlsoFinds);
        var others = inner.References(Keys.AlsoFinds);
        inner.RejectUnknownKeys($"'{word}'");
        return others;
    }

    /// <summary>Words that mean the same belong on one line; on two, half of them would not find the others.</summary>
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
