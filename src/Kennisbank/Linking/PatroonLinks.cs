using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Links patterns to the pages on which they were seen, and to those that say what helped.</summary>
internal static class PatroonLinks
{
    public static void Link(IReadOnlyList<Page.Builder> pages, PageBook book, List<Problem> problems)
    {
        foreach (var builder in pages)
        {
            if (builder.Page.Content is Patroon patroon)
            {
                builder.Seen = PageReasonLinks.Resolve(builder.Page, patroon.Seen, book, problems);
                builder.Helped = PageReasonLinks.Resolve(builder.Page, patroon.Helped, book, problems);
            }
        }
    }

    /// <summary>By the name of a page, the patterns that were seen on it: tags that the page itself does not name.</summary>
    public static ILookup<string, Reference> TagsOf(IEnumerable<Page.Builder> pages) => pages
        .Select(builder => builder.Page.Content)
        .OfType<Patroon>()
        .SelectMany(patroon => patroon.Seen.Select(seen => (Page: seen.Page.Target, Tag: new Reference(patroon.Slug, seen.Page.At))))
        .Distinct()
        .ToLookup(seen => seen.Page, seen => seen.Tag, StringComparer.Ordinal);
}
