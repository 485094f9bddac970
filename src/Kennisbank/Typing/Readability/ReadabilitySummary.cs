namespace Kennisbank.Typing.Readability;

/// <summary>How easily the texts of a site read, as Flesch-Douma scores: higher is easier, 60 to 70 is normal.</summary>
/// <param name="Pages">How many pages have enough text for a score.</param>
public sealed record ReadabilitySummary(int Pages, double Lowest, double Median)
{
    /// <summary>Null without any score.</summary>
    internal static ReadabilitySummary? Of(List<double> scores)
    {
        scores.Sort();
        return scores.Count == 0 ? null : new ReadabilitySummary(scores.Count, scores[0], scores[scores.Count / 2]);
    }
}
