namespace Kennisbank.Parsing;

/// <summary>The anchors of one page, each given once.</summary>
internal sealed class AnchorNames
{
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _repeats = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> All => _all;

    /// <summary>The anchor, or with a number behind it when it was given before.</summary>
    public string Unique(string anchor)
    {
        var candidate = anchor;
        while (!_all.Add(candidate))
        {
            // Counts on from the last time: a page of ten thousand equal lines is no reason to wait.
            var number = _repeats[anchor] = _repeats.GetValueOrDefault(anchor, 1) + 1;
            candidate = $"{anchor}-{number}";
        }

        return candidate;
    }
}
