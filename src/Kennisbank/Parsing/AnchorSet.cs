namespace Kennisbank.Parsing;

/// <summary>
/// The anchors of one page, kept as one text: a set of texts for each page is much for the garbage collector to follow, and most
/// pages are never asked for one.
/// </summary>
public sealed class AnchorSet
{
    private const char Between = '\n';

    private readonly string _all;

    /// <param name="anchors">Without line ends, which no anchor can have.</param>
    internal AnchorSet(IReadOnlyCollection<string> anchors)
    {
        Count = anchors.Count;
        _all = $"{Between}{string.Join(Between, anchors)}{Between}";
    }

    public static AnchorSet Empty { get; } = new([]);

    public int Count { get; }

    public bool Contains(string anchor) =>
        anchor.Length > 0 && !anchor.Contains(Between, StringComparison.Ordinal) && _all.Contains($"{Between}{anchor}{Between}", StringComparison.Ordinal);
}
