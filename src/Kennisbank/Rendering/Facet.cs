using Kennisbank.Content;
using Kennisbank.Linking;

namespace Kennisbank.Rendering;

/// <summary>One way to narrow a list of one type down: a kind of tag, with its tags that occur in that type.</summary>
public sealed record Facet(TagKind Kind, IReadOnlyList<FacetOption> Options)
{
    internal static IReadOnlyList<Facet> For(Site site, Listing listing)
    {
        if (listing.Type is not { } type || !type.IsBrowsable())
        {
            return [];
        }

        return [.. TagKinds.All
            .Select(kind => new Facet(kind, [.. site.Tags(kind)
                .Select(tag => new FacetOption(tag, tag.PagesOf(type).Count, Listings.UrlOf(type, tag), listing.Filters.Contains(tag)))
                .Where(option => option.Count > 0)]))
            .Where(facet => facet.Options.Count > 0)];
    }
}

/// <param name="Count">Pages of the type that carry the tag.</param>
/// <param name="IsActive">Whether the list is narrowed down to this tag now.</param>
public sealed record FacetOption(Tag Tag, int Count, UrlPath Url, bool IsActive);
