namespace Kennisbank.Search.Indexing;

/// <summary>
/// Follows the words of a text through the phrases there are. Millions of words pass here, most of which begin a phrase that
/// the next word breaks off: what every word asks is in arrays, and the table of steps is asked for the rest.
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

    /// <summary>Where a new text begins.</summary>
    public void Reset() => _count = 0;

    /// <summary>Calls back for every phrase that ends with this word, with the node where it does.</summary>
    /// <param name="number">Of the word's key among the phrases; -1 when it is in none.</param>
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
