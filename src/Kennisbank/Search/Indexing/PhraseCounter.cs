namespace Kennisbank.Search.Indexing;

/// <summary>Follows the words of a text through the phrases there are.</summary>
internal sealed class PhraseCounter(Phrases phrases)
{
    private const int MostOpen = 4;

    private readonly int[] _open = new int[MostOpen];
    private int _count;

    /// <summary>Where a new text begins.</summary>
    public void Reset() => _count = 0;

    /// <summary>Calls back for every phrase that ends with this word.</summary>
    /// <param name="number">Of the word's key among the phrases; -1 when it is in none.</param>
    public void Follow(int number, Action<string> found)
    {
        if (number < 0)
        {
            _count = 0;
            return;
        }

        var kept = 0;
        for (var index = 0; index < _count; index++)
        {
            if (phrases.Next(_open[index], number) is { } node)
            {
                _open[kept++] = node;
                if (phrases.NameAt(node) is { } name)
                {
                    found(name);
                }
            }
        }

        if (kept < MostOpen && phrases.Next(0, number) is { } first)
        {
            _open[kept++] = first;
        }

        _count = kept;
    }
}
