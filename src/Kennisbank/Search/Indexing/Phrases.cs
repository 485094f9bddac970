using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Search.Pages;
using Kennisbank.Search.Words;

namespace Kennisbank.Search.Indexing;

/// <summary>
/// Phrases that are indexed as a term of their own: every two adjacent words in a title or the name of a tag, the number of a page in its
/// series, and synonyms of several words. Where a text has the phrase it counts under the keys joined by a space (<c>eig kracht</c>).
/// </summary>
internal sealed class Phrases
{
    private const int Root = 0;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _next = [];
    private readonly List<string?> _names = [null];
    private readonly List<bool> _goesOn = [false];

    /// <summary>The number of states.</summary>
    public int NodeCount => _names.Count;

    /// <summary>The number of keys.</summary>
    public int KeyCount => _numbers.Count;

    public static Phrases Of(Site site, IEnumerable<Place> places, IEnumerable<Synonym> synonyms)
    {
        var phrases = new Phrases();
        foreach (var name in site.Pages.Select(page => page.Title)
            .Concat(TagKinds.All.SelectMany(site.Tags).Select(tag => tag.Title))
            .Concat(places.Select(place => place.Title))
            .Concat(site.Pages.Select(page => PageFields.NumberOf(page.Content)).OfType<string>()))
        {
            var keys = PhraseKeys.Of(name);
            for (var index = 1; index < keys.Count; index++)
            {
                phrases.Add([keys[index - 1], keys[index]]);
            }
        }

        foreach (var word in synonyms.SelectMany(line => line.All))
        {
            phrases.Add(PhraseKeys.Of(word.Target));
        }

        return phrases;
    }

    /// <summary>The number of a key; -1 when it is in no phrase.</summary>
    public int NumberOf(string key) => _numbers.GetValueOrDefault(key, -1);

    /// <summary>The state after one more word; null when no phrase continues that way.</summary>
    /// <param name="node">The current state; 0 before the first word.</param>
    public int? Next(int node, int number) => _next.TryGetValue(Step(node, number), out var next) ? next : null;

    /// <summary>Whether a longer phrase starts with this one.</summary>
    public bool GoesOn(int node) => _goesOn[node];

    /// <summary>The phrase that ends in this state, if any.</summary>
    public string? NameAt(int node) => _names[node];

    private void Add(IReadOnlyList<string> keys)
    {
        if (keys.Count < 2)
        {
            return;
        }

        var node = Root;
        foreach (var key in keys)
        {
            _numbers.TryAdd(key, _numbers.Count);
            var step = Step(node, _numbers[key]);
            _goesOn[node] = true;
            if (!_next.TryGetValue(step, out node))
            {
                node = _names.Count;
                _next.Add(step, node);
                _names.Add(null);
                _goesOn.Add(false);
            }
        }

        _names[node] = string.Join(PhraseKeys.Separator, keys);
    }

    private static long Step(int node, int number) => ((long)node << 32) | (uint)number;
}
