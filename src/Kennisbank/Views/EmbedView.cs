using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>
/// A page in a few lines, for other sites to show in a frame, such as an intranet. Its address has the id of the page, so that it survives another
/// title. No page of the site leads to it.
/// </summary>
/// <param name="Kind">What the page is, in a word.</param>
/// <param name="Target">The page itself.</param>
public sealed record EmbedView(Site Site, string Id, string Kind, string Title, string Summary, UrlPath Target)
    : View(Site, UrlPath.Permalink(Id).Append("kaart"), Title, Summary)
{
    public override IReadOnlyList<Crumb> Trail => [];

    public override bool IsIndexed => false;

    /// <summary>
    /// Of every page of a listed type, also by the ids of pages that it took in, and of what was withdrawn its notice: a frame elsewhere must not stay
    /// empty.
    /// </summary>
    public static IEnumerable<EmbedView> All(Site site)
    {
        foreach (var page in site.Pages.Where(page => page.Permalink is not null && page.Type != ContentType.Pagina))
        {
            yield return Of(site, page, page.Content.Id);
            foreach (var id in page.FormerIds)
            {
                yield return Of(site, page, id);
            }
        }

        foreach (var page in site.Withdrawn.Where(page => page.Id.Length > 0))
        {
            var notice = new WithdrawnView(site, page);
            yield return new EmbedView(site, page.Id, page.Type.Profile().One, notice.Title, notice.Description, page.Url);
        }
    }

    private static EmbedView Of(Site site, Page page, string id) => new(site, id, page.Type.Profile().One, page.Title, page.Summary, page.Url);
}
