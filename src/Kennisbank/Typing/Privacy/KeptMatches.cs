namespace Kennisbank.Typing.Privacy;

/// <summary>The matches to report: sorted by position, without overlaps. Searched by bisection, since one paragraph may have thousands.</summary>
internal sealed class KeptMatches
{
    private readonly List<PrivacyMatch> _sorted = [];

    /// <summary>By paragraph, and by where they begin in it.</summary>
    public IReadOnlyList<PrivacyMatch> All => _sorted;

    public void Clear() => _sorted.Clear();

    public IEnumerable<PrivacyMatch> Overlapping(PrivacyMatch match)
    {
        for (var index = FirstEndingBehind(match); index < _sorted.Count && _sorted[index].Overlaps(match); index++)
        {
            yield return _sorted[index];
        }
    }

    /// <summary>Replaces the matches that it overlaps.</summary>
    public void Replace(PrivacyMatch match)
    {
        var index = FirstEndingBehind(match);
        _sorted.RemoveRange(index, Overlapping(match).Count());
        _sorted.Insert(index, match);
    }

    /// <summary>Index of the first match that ends after the given one begins.</summary>
    private int FirstEndingBehind(PrivacyMatch match)
    {
        var (low, high) = (0, _sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var kept = _sorted[middle];
            var isBefore = kept.Paragraph < match.Paragraph || (kept.Paragraph == match.Paragraph && kept.End <= match.Start);
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
