namespace Kennisbank.Typing.Privacy;

/// <summary>
/// What is known of a paragraph before any pattern is tried on it: how many digits it has, of which lists it may contain a word, and where
/// matches may begin.
/// </summary>
internal sealed class Clues
{
    /// <summary>The number of units of 64 lists.</summary>
    public const int Length = (WordFinder.ListCount + 63) / 64;

    private readonly ulong[] _lists = new ulong[Length];
    private readonly List<Start> _starts = [];

    public int Digits { get; private set; }

    /// <summary>In the order of the text.</summary>
    public List<Start> Starts => _starts;

    /// <summary>Looks up all words.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        Array.Clear(_lists);
        _starts.Clear();
        Digits = DigitsIn(text);
        WordFinder.Find(text, this);
    }

    public bool Has(int list) => WordFinder.IsIn(list, _lists);

    /// <param name="at">Where the words begin that were found.</param>
    /// <param name="set">Number of a set of lists.</param>
    public void Add(int at, int set)
    {
        var lists = WordFinder.Lists(set);
        for (var unit = 0; unit < _lists.Length; unit++)
        {
            _lists[unit] |= lists[unit];
        }

        if (set >= WordFinder.FirstSetOfStarts)
        {
            _starts.Add(new Start(at, set));
        }
    }

    private static int DigitsIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var next = text.IndexOfAnyInRange('0', '9'); next >= 0; next = text.IndexOfAnyInRange('0', '9'))
        {
            count++;
            text = text[(next + 1)..];
        }

        return count;
    }
}

/// <summary>A place at which some pattern may match.</summary>
/// <param name="Set">Number of the set of lists that it begins a word of.</param>
internal readonly record struct Start(int At, int Set)
{
    public bool IsOf(int list) => WordFinder.IsIn(list, WordFinder.Lists(Set));
}
