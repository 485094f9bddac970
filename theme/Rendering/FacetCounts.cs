using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Theming.Rendering;

/// <summary>The number of pages by browsable type and tag, counted in one pass over the site.</summary>
internal sealed class FacetCounts
{
    private readonly Dictionary<(ContentType, Tag), int> _counts = [];
    private readonly Dictionary<ContentType, IReadOnlyList<FacetGroup>> _groups;

    public FacetCounts(Site site)
    {
        foreach (var page in ContentTypes.Browsable.SelectMany(site.PagesOf))
        {
            foreach (var tag in TagKinds.All.SelectMany(page.Tags))
            {
                _counts[(page.Type, tag)] = _counts.GetValueOrDefault((page.Type, tag)) + 1;
            }
        }

        _groups = ContentTypes.Browsable.ToDictionary(type => type, type => GroupsOf(type, site));
    }

    /// <summary>The kinds of tags that occur in a browsable type, each with its tags that occur, in vocabulary order.</summary>
    public IReadOnlyList<FacetGroup> Of(ContentType type) => _groups[type];

    private IReadOnlyList<FacetGroup> GroupsOf(ContentType type, Site site) =>
        [.. TagKinds.All
            .Select(kind => new FacetGroup(type, kind, [.. site.Tags(kind)
                .Select(tag => new FacetCount(tag, _counts.GetValueOrDefault((type, tag))))
                .Where(facet => facet.Count > 0)]))
            .Where(group => group.Tags.Count > 0)];
}

/// <summary>A filter of a list of one type.</summary>
public sealed record FacetGroup(ContentType Type, TagKind Kind, IReadOnlyList<FacetCount> Tags);

public sealed record FacetCount(Tag Tag, int Count);
