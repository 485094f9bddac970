using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>What readers, addresses and machines call the pages of a type, and what such pages may carry besides their own fields.</summary>
/// <param name="Folder">Under <c>input/</c>; of a listed type also the first part of the address.</param>
/// <param name="Singular">As data calls one page.</param>
public sealed record TypeProfile(string Folder, string Singular)
{
    private IReadOnlyList<Field>? _headFields;
    private IReadOnlyList<Field>? _allFields;

    /// <summary>What one page is called in a sentence.</summary>
    public string PageName { get; init; } = Singular;

    /// <summary>The word behind the number one: 1 les.</summary>
    public string One { get; init; } = Singular;

    /// <summary>The word behind other numbers: 31 lessen.</summary>
    public string Many { get; init; } = Folder;

    /// <summary>The heading of the list.</summary>
    public string Plural { get; init; } = char.ToUpperInvariant(Folder[0]) + Folder[1..];

    /// <summary>What stands under the heading of the list; empty for a type without one.</summary>
    public string Introduction { get; init; } = "";

    /// <summary>The classes of schema.org that fit a page of the type.</summary>
    public IReadOnlyList<string> SchemaTypes { get; init; } = ["Article"];

    /// <summary>What schema.org calls the thing that a page is about; null when the page is the thing itself.</summary>
    public string? EntityType { get; init; }

    /// <summary>Whether visitors browse and filter the pages: what people learned, did and tell.</summary>
    public bool IsBrowsable { get; init; }

    /// <summary>Whether a page's themes and roles are asked for.</summary>
    public bool IsTagged { get; init; } = true;

    /// <summary>Whether a page may stand in the map of bakens and agendas. A baken or agenda is itself a tag and carries none of its own kind.</summary>
    public bool IsOnMatrix { get; init; } = true;

    /// <summary>
    /// Whether a page must name its sources. A source is one itself, a reading path only puts pages in order that name theirs, and the
    /// site speaks for itself.
    /// </summary>
    public bool HasSources { get; init; } = true;

    /// <summary>Whether somebody who was there may send one in, and have it taken away again.</summary>
    public bool IsTold { get; init; }

    /// <summary>Whether a page may ask its readers something about their own practice.</summary>
    public bool HasQuestions { get; init; }

    /// <summary>Whether what happened on a page may have a date.</summary>
    public bool HasMoments { get; init; }

    /// <summary>Of a short title, in characters; for a tag what still fits in a cell of a table on a phone.</summary>
    public int MaxShortTitle { get; init; } = 40;

    /// <summary>Whether a page may do without a text, its summary being all that is needed.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>What pages of the type have besides what every page has.</summary>
    public required IReadOnlyList<Field> Fields { get; init; }

    /// <summary>Of what every page has, the keys that this type knows.</summary>
    public IReadOnlyList<Field> HeadFields => _headFields ??= [.. PageHeadFields.All.Where(IsKnown)];

    /// <summary>All that a page of the type may carry.</summary>
    public IReadOnlyList<Field> AllFields => _allFields ??= [.. HeadFields, .. Fields];

    /// <summary>Whether a page of the type may carry the key, which is one of those that every page has unless its type says no.</summary>
    public bool Knows(string headKey) => HeadFields.Any(known => known.Key == headKey);

    private bool IsKnown(Field head) => head.Key switch
    {
        Keys.Bakens or Keys.Agendas => IsOnMatrix,
        Keys.Themes or Keys.Roles => IsTagged,
        Keys.Sources => HasSources,
        Keys.Questions or Keys.Highlight => HasQuestions,
        Keys.Moments => HasMoments,
        _ => true,
    };
}
