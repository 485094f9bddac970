using System.Text;
using Kennisbank.Content;
using Kennisbank.Search.Words;

namespace Kennisbank.Search.Indexing;

/// <summary>For each group of forms, the words that a search for it also looks up.</summary>
internal sealed class SynonymTable
{
    private readonly Dictionary<int, List<SynonymTarget>> _targets = [];

    public IReadOnlyList<SynonymTarget> Of(int group) => _targets.GetValueOrDefault(group, []);

    /// <summary>All synonyms, as in the vocabulary.</summary>
    public static IEnumerable<string> FormsIn(IReadOnlyList<Synonym> lines) =>
        lines.SelectMany(line => line.All).Select(word => FormOf(word.Target)).Where(form => form.Length > 0);

    /// <summary>The vocabulary entry of a synonym: a folded word, or the keys of several.</summary>
    public static string FormOf(string word)
    {
        var keys = PhraseKeys.Of(word);
        if (keys.Count != 1)
        {
            return string.Join(PhraseKeys.Separator, keys);
        }

        Span<char> buffer = stackalloc char[WordScanner.MaxLength];
        var scanner = new WordScanner(Encoding.UTF8.GetBytes(word), isHtml: false, buffer);
        while (scanner.Next() && StopWords.All.Contains(scanner.Word.ToString()))
        {
        }

        return scanner.Word.ToString();
    }

    public static SynonymTable Of(IReadOnlyList<Synonym> lines, TermDictionary vocabulary, Postings postings)
    {
        var table = new SynonymTable();
        foreach (var line in lines)
        {
            var words = line.All.Select(word => FormOf(word.Target)).Where(form => form.Length > 0).ToList();
            var sources = line.IsMutual ? words : [.. words.Take(1)];
            foreach (var source in sources)
            {
                foreach (var target in words.Where(word => word != source))
                {
                    table.Add(source, target, line.IsMutual, vocabulary, postings);
                }
            }
        }

        return table;
    }

    private void Add(string source, string target, bool isMutual, TermDictionary vocabulary, Postings postings)
    {
        var group = vocabulary.GroupOf(vocabulary.NumberOf(source));
        var other = vocabulary.GroupOf(vocabulary.NumberOf(target));
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
            targets.Add(new SynonymTarget(target, isMutual));
        }
    }
}

/// <param name="Form">As in the vocabulary.</param>
/// <param name="IsSame">Whether it is equivalent, rather than only related.</param>
internal sealed record SynonymTarget(string Form, bool IsSame);
