using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Links changes of law and system to the terms of the pages that they affect, and reports pages that were reviewed before such a change.</summary>
internal static class LaterChangeLinks
{
    public static IReadOnlyList<TermChange> Link(IReadOnlyList<LaterChange> changes, PageBook book, List<Problem> problems) =>
    [
        .. changes.Select(change => new TermChange(change, [.. book.Resolve([.. change.Terms.Select(NameOf)], problems)])),
    ];

    /// <param name="site">With its changes, and the links of its pages.</param>
    public static void CheckReviews(Site site, List<Problem> problems)
    {
        if (site.LaterChanges.Count == 0)
        {
            return;
        }

        var newest = site.LaterChanges.Max(change => change.Change.AddedOn);
        foreach (var page in site.Pages.Where(page => page.Content.Head.Review?.On < newest))
        {
            CheckReview(page, page.Content.Head.Review!, site, problems);
        }
    }

    private static void CheckReview(Page page, Review review, Site site, List<Problem> problems)
    {
        var used = PageTerms.Of(site, page).All;
        if (site.LaterChanges.FirstOrDefault(change => change.Change.AddedOn > review.On && change.Touches(page, used)) is { } newer)
        {
            problems.Add(SiteRules.ReviewedBefore.At(
                review.OnAt,
                $"De pagina is nagekeken voordat '{newer.Change.Name}' in {LaterChange.FileName} kwam.",
                "Lees na of er nog staat wat toen gold, en zet er de dag van vandaag bij."));
        }
    }

    private static Reference NameOf(Reference term) => term with { Target = $"{ContentType.Begrip.Folder()}/{term.Target}" };
}
