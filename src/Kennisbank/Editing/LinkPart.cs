using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Editing;

/// <summary>Pages that readers only find in a list: no other page leads to them.</summary>
internal static class LinkPart
{
    public static OverviewPart Of(Site site)
    {
        var linked = site.Pages.SelectMany(LinkedFrom).Concat(site.Chosen).ToHashSet();
        return new OverviewPart(
            "Pagina’s waar niemand naar verwijst",
            "Geen tekst, leespad, bijeenkomst of ander stuk leidt erheen; een lezer vindt ze alleen in een lijst of met zoeken.",
            [.. site.Pages.Where(page => IsLinkedByHand(page) && !linked.Contains(page)).Select(page => OverviewItem.Of(page, page.Type.Profile().PageName))]);
    }

    /// <summary>The other types are linked by what they are: a source, a term, a tag, a page of the footer.</summary>
    private static bool IsLinkedByHand(Page page) =>
        page.Type is not (ContentType.Bron or ContentType.Begrip or ContentType.Baken or ContentType.Agenda or ContentType.Pagina);

    private static IEnumerable<Page> LinkedFrom(Page page) =>
        page.Targets.Links.OfType<LinkTarget.ToPage>().Select(link => link.Page).Where(target => target != page)
            .Concat(page.Relations.Select(relation => relation.Page))
            .Concat(page.Steps)
            .Concat(page.Reasons.Concat(page.Seen).Concat(page.Helped).Select(named => named.Page))
            .Concat(page.Points.Select(point => point.Page).OfType<Page>())
            .Concat(page.Sides.SelectMany(side => side.Pages))
            .Concat(page.Method is { } method ? [method] : []);
}
