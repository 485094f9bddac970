namespace Kennisbank.Parsing;

/// <summary>The anchors of one page, made unique.</summary>
internal sealed class AnchorNames
{
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _repeats = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> All => _all;

    /// <summary>The anchor, with a number appended when it was used before.</summary>
    public string Unique(string anchor)
    {
        var candidate = anchor;
        while (candidate == AnchorSet.InShort || !_all.Add(candidate))
        {
            // Continues from the last number: ten thousand equal headings would otherwise take quadratic time.
            var number = _repeats[anchor] = _repeats.GetValueOrDefault(anchor, 1) + 1;
            candidate = $"{anchor}-{number}";
        }

        return candidate;
    }
}
