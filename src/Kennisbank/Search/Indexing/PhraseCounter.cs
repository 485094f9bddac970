namespace Kennisbank.Search.Indexing;

/// <summary>
/// Matches the words of a text against the known phrases. Processes millions of words, most of which start a phrase that the
/// next word breaks off: the common lookups use arrays, the others a table of transitions.
/// </summary>
internal sealed class PhraseCounter
{
    private const int MostOpen = 4;
    private const int None = -1;

    private readonly Phrases _phrases;
    private readonly int[] _firstNodes;
    private readonly int[] _open = new int[MostOpen];
    private int _count;

    public PhraseCounter(Phrases phrases)
    {
        _phrases = phrases;
        _firstNodes = [.. Enumerable.Range(0, phrases.KeyCount).Select(key => phrases.Next(0, key) ?? None)];
    }

    /// <summary>Call at the start of a text.</summary>
    public void Reset() => _count = 0;

    /// <summary>Calls back for every phrase that ends with this word, with the phrase's node.</summary>
    /// <param name="number">The number of the word's key; -1 when it is in no phrase.</param>
    public void Follow(int number, Action<int> found)
    {
        if (number < 0)
        {
            _count = 0;
            return;
        }

        var kept = 0;
        for (var index = 0; index < _count; index++)
        {
            if (_phrases.Next(_open[index], number) is { } node)
            {
                if (_phrases.NameAt(node) is not null)
                {
                    found(node);
                }

                if (_phrases.GoesOn(node))
                {
                    _open[kept++] = node;
                }
            }
        }

        if (kept < MostOpen && _firstNodes[number] is not None and var first)
        {
            _open[kept++] = first;
        }

        _count = kept;
    }
}
