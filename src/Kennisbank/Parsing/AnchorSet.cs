namespace Kennisbank.Parsing;

/// <summary>
/// The anchors of one page, kept as one text: a set of texts for each page is much for the garbage collector to follow, and most
/// pages are never asked for one.
/// </summary>
public sealed class AnchorSet
{
    private const char Between = '\n';

    /// <summary>So many are found by going through the text; for more it is worth to make a set.</summary>
    private const int FewAsked = 100;

    private readonly string _all;
    private int _asked;
    private HashSet<string>? _set;

    /// <param name="anchors">Without line ends, which no anchor can have.</param>
    internal AnchorSet(IReadOnlyCollection<string> anchors)
    {
        Count = anchors.Count;
        _all = $"{Between}{string.Join(Between, anchors)}{Between}";
    }

    public static AnchorSet Empty { get; } = new([]);

    public int Count { get; }

    public bool Contains(string anchor)
    {
        if (anchor.Length == 0 || anchor.Contains(Between, StringComparison.Ordinal))
        {
            return false;
        }

        // Two threads may both make one; they are equal.
        return Interlocked.Increment(ref _asked) <= FewAsked
            ? _all.Contains($"{Between}{anchor}{Between}", StringComparison.Ordinal)
            : (_set ??= _all.Split(Between, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal)).Contains(anchor);
    }
}
