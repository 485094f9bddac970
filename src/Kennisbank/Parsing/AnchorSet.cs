namespace Kennisbank.Parsing;

/// <summary>
/// The anchors of one page in a single string: a set of strings per page is costly for the garbage collector to trace, and most
/// pages are never asked for an anchor.
/// </summary>
public sealed class AnchorSet
{
    /// <summary>Of "in het kort" on a case or story; headings leave it free.</summary>
    public const string InShort = "kort";

    private const char Between = '\n';

    /// <summary>Up to this many, scanning the string is faster than building a set.</summary>
    private const int FewAsked = 100;

    private readonly string _all;
    private int _asked;
    private HashSet<string>? _set;

    /// <param name="anchors">Must not contain line ends, which separate them.</param>
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

        // Two threads may both build the set; the results are equal.
        return Interlocked.Increment(ref _asked) <= FewAsked
            ? _all.Contains($"{Between}{anchor}{Between}", StringComparison.Ordinal)
            : (_set ??= _all.Split(Between, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal)).Contains(anchor);
    }
}
