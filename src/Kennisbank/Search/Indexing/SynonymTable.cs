using Kennisbank.Content;
using Kennisbank.Search.Words;

namespace Kennisbank.Search.Indexing;

/// <summary>For each group of forms, the words that a search for it also looks up.</summary>
internal sealed class SynonymTable
{
    private readonly Dictionary<int, List<SynonymTarget>> _targets = [];

    public IReadOnlyList<SynonymTarget> Of(int group) => _targets.GetValueOrDefault(group, []);

    /// <summary>All synonyms, as in the dictionary.</summary>
    public static IEnumerable<string> FormsIn(IReadOnlyList<Synonym> lines) =>
        lines.SelectMany(line => line.All).Select(word => FormOf(word.Target)).Where(form => form.Length > 0);

    /// <summary>The entry in the dictionary of a synonym: a folded word, or the keys of several.</summary>
    public static string FormOf(string word)
    {
        var keys = PhraseKeys.Of(word);
        if (keys.Count != 1)
        {
            return string.Join(PhraseKeys.Separator, keys);
        }

        return WordScanner.AllIn(word).First(each => !StopWords.All.Contains(each));
    }

    public static SynonymTable Of(IReadOnlyList<Synonym> lines, TermDictionary terms, Postings postings)
    {
        var table = new SynonymTable();
        var same = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var words in lines.Where(line => line.IsMutual).Select(FormsOf))
        {
            foreach (var word in words)
            {
                same[word] = words;
                table.Add(word, words, Kinship.Same, terms, postings);
            }
        }

        foreach (var words in lines.Where(line => !line.IsMutual).Select(FormsOf).Where(words => words.Count > 0))
        {
            // What a word also finds, words that mean the same find too.
            table.Add(words[0], words.Skip(1), Kinship.Related, terms, postings);
            foreach (var word in same.GetValueOrDefault(words[0], []))
            {
                table.Add(word, words.Skip(1), Kinship.Inherited, terms, postings);
            }
        }

        return table;
    }

    private static List<string> FormsOf(Synonym line) => [.. line.All.Select(word => FormOf(word.Target)).Where(form => form.Length > 0)];

    private void Add(string source, IEnumerable<string> targets, Kinship kinship, TermDictionary terms, Postings postings)
    {
        foreach (var target in targets.Where(target => target != source))
        {
            Add(source, target, kinship, terms, postings);
        }
    }

    private void Add(string source, string target, Kinship kinship, TermDictionary terms, Postings postings)
    {
        var group = terms.GroupOf(terms.NumberOf(source));
        var other = terms.GroupOf(terms.NumberOf(target));
        if (other == group || postings.Of(other).Length == 0)
        {
            return;
        }

        if (!_targets.TryGetValue(group, out var targets))
        {
            _targets[group] = targets = [];
        }

        if (targets.All(known => known.Form != target))
        {
            targets.Add(new SynonymTarget(target, kinship));
        }
    }
}

/// <summary>How a word is related to one that a search for it also looks up. The browser knows these by their numbers.</summary>
internal enum Kinship : byte
{
    /// <summary>The word also finds this, but not the other way round.</summary>
    Related = 0,

    Same = 1,

    /// <summary>A word with the same meaning also finds this.</summary>
    Inherited = 2,
}

/// <param name="Form">As in the dictionary.</param>
internal sealed record SynonymTarget(string Form, Kinship Kinship);
