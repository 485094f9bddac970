using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>Two cases side by side. A script shows those in the address; what is there without it is a table of all.</summary>
public sealed record CompareView(Site Site) : View(
    Site,
    WellKnown.Compare,
    "Twee casussen naast elkaar",
    "Kies twee casussen en zie naast elkaar waar en wanneer het speelde, wat er lastig was en wat er geteld is.")
{
    public override IReadOnlyList<Crumb> Trail => [Crumb.Home, new Crumb(ContentType.Casus.Plural(), Listings.UrlOf(ContentType.Casus))];

    public IEnumerable<ComparedCase> Cases => Site.PagesOf(ContentType.Casus).Select(page => ComparedCase.Of(Site, page));

    /// <summary>Root-relative: the page with one case chosen.</summary>
    public static string UrlWith(Page page) => $"{WellKnown.Compare.Value}?a={page.Content.Id}";
}

/// <param name="Hard">The part of the text about what was difficult, or what nobody knows; empty when the case has no such part.</param>
public sealed record ComparedCase(Page Page, Casus Casus, RenderedBody Body, Range Hard)
{
    internal static ComparedCase Of(Site site, Page page)
    {
        var body = BodyRenderer.Render(site, page);
        var heading = page.Content.Body.Headings.FirstOrDefault(
            heading => heading.Level == 2 && CasusSections.Hard.Contains(heading.Text, StringComparer.OrdinalIgnoreCase));
        var hard = heading is null ? 0..0 : body.StartOfSection(heading.Anchor)..body.EndOfSection(heading.Anchor);
        return new ComparedCase(page, (Casus)page.Content, body, hard);
    }
}
