using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Recognizes addresses of lists of one type and one tag, including lists without pages.</summary>
internal static class NarrowedLists
{
    /// <summary>
    /// The list of all pages of the type. Null for any other address, and for that of a tag that was removed from its
    /// vocabulary: the editors must decide where its readers should go.
    /// </summary>
    /// <param name="path">Root-relative, with slashes at both ends.</param>
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
