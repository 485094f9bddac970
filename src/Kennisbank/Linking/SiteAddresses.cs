using Kennisbank.Content;

namespace Kennisbank.Linking;

/// <summary>Every address of the site that people may keep, with the id of the page there, empty for a list.</summary>
internal static class SiteAddresses
{
    public static IReadOnlyDictionary<string, string> Of(Site site)
    {
        var addresses = new Dictionary<string, string>(StringComparer.Ordinal) { [UrlPath.Root.Value] = "" };
        foreach (var listing in Listings.All(site))
        {
            addresses[listing.Url.Value] = "";
        }

        foreach (var kind in TagKinds.ListsOnly)
        {
            addresses[UrlPath.Of(kind.Plural()).Value] = "";
        }

        addresses[WellKnown.Matrix.Value] = "";
        foreach (var page in site.Pages)
        {
            addresses[page.Url.Value] = page.Content.Id;
        }

        return addresses;
    }
}
