using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Every address of the site that people may keep, with the id of the page, empty for a list.</summary>
internal static class SiteAddresses
{
    public static IReadOnlyDictionary<string, string> Of(Site site, IReadOnlyDictionary<string, string> lists)
    {
        var addresses = new Dictionary<string, string>(lists, StringComparer.Ordinal);
        addresses.EnsureCapacity(lists.Count + site.Pages.Count);
        foreach (var page in site.Pages)
        {
            addresses[page.Url.Value] = page.Content.Id;
        }

        foreach (var page in site.Withdrawn)
        {
            addresses[page.Url.Value] = page.Id;
        }

        return addresses;
    }

    /// <summary>Addresses of pages that the site itself generates: the home page, lists and the like.</summary>
    public static IReadOnlyDictionary<string, string> OfLists(Site site)
    {
        var addresses = new Dictionary<string, string>(StringComparer.Ordinal) { [UrlPath.Root.Value] = "" };
        foreach (var listing in Listings.All(site))
        {
            addresses[listing.Url.Value] = "";
        }

        IEnumerable<UrlPath> own =
        [
            .. TagKinds.ListsOnly.Select(kind => UrlPath.Of(kind.Plural())), WellKnown.Matrix, WellKnown.Compare, WellKnown.Time, WellKnown.Search,
            WellKnown.Alphabet, WellKnown.Share, WellKnown.OpenData, WellKnown.Codebook,
            .. WellKnown.AssessmentPages, .. IntervisiePages.All, WellKnown.Questions, WellKnown.Starter,
        ];
        foreach (var url in own.Where(site.Has))
        {
            addresses[url.Value] = "";
        }

        return addresses;
    }

    /// <summary>Reserved for files and other addresses; a page below one of these would get the wrong headers, or hide them.</summary>
    public static IReadOnlyList<UrlPath> Reserved { get; } =
        [UrlPath.Of("assets"), WellKnown.OpenData, UrlPath.Permalinks, UrlPath.Of("afbeeldingen"), WellKnown.Licences, WellKnown.Books];

    /// <summary>Addresses that the ledger does not have yet.</summary>
    public static IReadOnlyList<SiteAddress> NotIn(AddressBook book, IReadOnlyDictionary<string, string> addresses)
    {
        var listed = book.Published.Select(line => line.Path).ToHashSet(StringComparer.Ordinal);
        var unlisted = new List<SiteAddress>();
        foreach (var (path, id) in addresses)
        {
            if (!listed.Contains(path))
            {
                unlisted.Add(new SiteAddress(path, id));
            }
        }

        return unlisted;
    }
}
