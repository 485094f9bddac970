namespace Kennisbank.Typing.Readability;

/// <summary>Flesch-Douma scores of the site: higher is easier, 60 to 70 is normal.</summary>
/// <param name="Pages">Number of pages with enough text for a score.</param>
public sealed record ReadabilitySummary(int Pages, double Lowest, double Median)
{
    /// <summary>Null without any score.</summary>
    internal static ReadabilitySummary? Of(List<double> scores)
    {
        scores.Sort();
        return scores.Count == 0 ? null : new ReadabilitySummary(scores.Count, scores[0], scores[scores.Count / 2]);
    }
}
