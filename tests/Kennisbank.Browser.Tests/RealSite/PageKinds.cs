using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Browser.Tests.RealSite;

/// <summary>One address for each kind of page, for what need not be tested on every page.</summary>
internal static class PageKinds
{
    public static IReadOnlyList<string> Of(Site site) =>
        [.. SiteViews.All(site).GroupBy(KindOf).Select(kind => AddressOf(kind.First()))];

    /// <summary>Lists that visitors can filter.</summary>
    public static IEnumerable<string> FilteredLists => ContentTypes.Browsable.Select(type => Listings.UrlOf(type).Value);

    private static string AddressOf(View view) => view is NotFoundView ? "/" + view.OutputFile : view.Url.Value;

    private static (Type View, ContentType? Type, string Details) KindOf(View view) => view switch
    {
        PageView { Page: { Content: Casus casus } page } => (view.GetType(), page.Type, $"{casus.Statistics.Count > 0}"),
        PageView { Page: var page } => (view.GetType(), page.Type, ""),
        ListingView { Listing: var list } listing =>
            (view.GetType(), list.Type, $"{list.Filters.Count} {listing.Part > 1} {list.Pages.Count == 0}"),
        _ => (view.GetType(), null, ""),
    };
}
