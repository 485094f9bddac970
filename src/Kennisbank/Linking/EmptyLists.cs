using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Recognizes addresses of lists and sections that have no pages now, and may have some again.</summary>
internal static class EmptyLists
{
    /// <summary>
    /// Of a list of one type and one tag the list of all pages of the type; of a section, or when that list is empty too, the home page.
    /// Null for any other address, and for that of a tag that was removed from its vocabulary: the editors must decide where its
    /// readers should go.
    /// </summary>
    /// <param name="path">Root-relative, with slashes at both ends.</param>
    /// <param name="addresses">The current addresses.</param>
    public static UrlPath? WholeOf(string path, TagIndex tags, IReadOnlyDictionary<string, string> addresses)
    {
        if (UrlPath.Parse(path) is { } address && Site.IsSection(address))
        {
            return UrlPath.Root;
        }

        return NarrowedListOf(path, tags) is { } whole ? addresses.ContainsKey(whole.Value) ? whole : UrlPath.Root : null;
    }

    private static UrlPath? NarrowedListOf(string path, TagIndex tags)
    {
        if (path.Split('/', StringSplitOptions.RemoveEmptyEntries) is not [var folder, var kindName, var slug]
            || ContentTypes.FromFolder(folder) is not { } type
            || !type.IsBrowsable())
        {
            return null;
        }

        return TagKinds.All.Where(kind => kind.Singular() == kindName).Any(kind => tags.MayHave(kind, slug)) ? Listings.UrlOf(type) : null;
    }
}
