using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Knows the addresses of lists of one type and one tag, of those too that have no page now.</summary>
internal static class NarrowedLists
{
    /// <summary>
    /// The list of all pages of the type. Null for an address of another kind, and for that of a tag that was taken out of its
    /// vocabulary: where its readers should go then is for the editors to say.
    /// </summary>
    /// <param name="path">From the root, with slashes at both ends.</param>
    public static UrlPath? WholeOf(string path, TagIndex tags)
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
