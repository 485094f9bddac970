using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Outputs;

/// <summary>A page in the sitemap and the day of its last change.</summary>
/// <param name="LastChanged">Null for an empty list.</param>
internal sealed record SitemapEntry(UrlPath Url, DateOnly? LastChanged)
{
    /// <summary>Whether a page belongs in the sitemap: everything that search engines may show.</summary>
    public static bool IsFor(View view) => view.IsIndexed;

    public static IEnumerable<SitemapEntry> Of(Site site, IEnumerable<View> views)
    {
        DateOnly? ofSite = site.Pages.Count == 0 ? null : site.LastChanged;
        (Listing? Listing, DateOnly? LastChanged) list = default;
        foreach (var view in views.Where(IsFor))
        {
            switch (view)
            {
                case PageView page:
                    yield return new SitemapEntry(page.Url, page.Page.Content.LastChanged);
                    break;
                case ListingView part:
                    // A new page anywhere in a list shifts the others, so each part of the list changes with the list as a
                    // whole.
                    list = ReferenceEquals(list.Listing, part.Listing) ? list : (part.Listing, NewestOf(part.Listing));
                    yield return new SitemapEntry(part.Url, list.LastChanged);
                    break;
                default:
                    yield return new SitemapEntry(view.Url, ofSite);
                    break;
            }
        }
    }

    private static DateOnly? NewestOf(Listing listing) =>
        listing.Pages.Count == 0 ? null : listing.Pages.Max(page => page.Content.LastChanged);
}
