namespace Kennisbank.Typing.Privacy;

/// <summary>A match of a rule.</summary>
/// <param name="Start">Index in the normalized paragraph.</param>
/// <param name="End">After the last character.</param>
/// <param name="Place">Position of its start in the file.</param>
internal sealed record PrivacyMatch(PrivacyRule Rule, int Paragraph, int Start, int End, int Place, string Text)
{
    public bool Overlaps(PrivacyMatch other) => Paragraph == other.Paragraph && Start < other.End && other.Start < End;

    /// <summary>In characters of the file.</summary>
    public int Distance(PrivacyMatch other) => Math.Abs(Place - other.Place);

    /// <param name="matches">At least one, sorted by position.</param>
    public PrivacyMatch Nearest(List<PrivacyMatch> matches)
    {
        var (low, high) = (0, matches.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = matches[middle].Place < Place ? (middle + 1, high) : (low, middle);
        }

        var before = matches[Math.Max(0, low - 1)];
        return Distance(before) <= Distance(matches[low]) ? before : matches[low];
    }
}
