using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>The names of a content type for readers, addresses and machines, and what its pages may carry besides their own fields.</summary>
/// <param name="Folder">Folder under <c>input/</c>.</param>
/// <param name="Singular">The name of one page in data.</param>
public sealed record TypeProfile(string Folder, string Singular)
{
    private IReadOnlyList<Field>? _headFields;
    private IReadOnlyList<Field>? _allFields;

    /// <summary>The first part of the addresses of a listed type.</summary>
    public string Segment { get; init; } = Folder;

    /// <summary>What one page is called in a sentence.</summary>
    public string PageName { get; init; } = Singular;

    /// <summary>The noun after the number one: 1 les.</summary>
    public string One { get; init; } = Singular;

    /// <summary>The noun after other numbers: 31 lessen.</summary>
    public string Many { get; init; } = Folder;

    /// <summary>The heading of the list.</summary>
    public string Plural { get; init; } = char.ToUpperInvariant(Folder[0]) + Folder[1..];

    /// <summary>The text under the heading of the list; empty for a type without one.</summary>
    public string Introduction { get; init; } = "";

    /// <summary>The schema.org types of a page of this type.</summary>
    public IReadOnlyList<string> SchemaTypes { get; init; } = ["Article"];

    /// <summary>The schema.org type of the subject of a page; null when the page is itself the subject.</summary>
    public string? EntityType { get; init; }

    /// <summary>Whether visitors browse and filter the pages: what people learned, did and tell.</summary>
    public bool IsBrowsable { get; init; }

    /// <summary>Whether a page needs themes and roles.</summary>
    public bool IsTagged { get; init; } = true;

    /// <summary>Whether a page may be in the matrix of bakens and agendas. A baken or agenda is itself a tag and carries none of its own kind.</summary>
    public bool IsOnMatrix { get; init; } = true;

    /// <summary>
    /// Whether a page must name its sources. A source is one itself, a reading path, a situation, a checklist and a pattern rest on pages that
    /// name theirs, and pages about the site need none.
    /// </summary>
    public bool HasSources { get; init; } = true;

    /// <summary>Whether contributors may send one in, and have it withdrawn.</summary>
    public bool IsContributed { get; init; }

    /// <summary>Whether a page may ask its readers something about their own practice, and so be taken along to a bijeenkomst.</summary>
    public bool HasQuestions { get; init; }

    /// <summary>Whether what happened on a page may have a date.</summary>
    public bool HasMoments { get; init; }

    /// <summary>Of a short title, in characters; for a tag what still fits in a cell of a table on a phone.</summary>
    public int MaxShortTitle { get; init; } = 40;

    /// <summary>Whether a page may do without a text, its summary being all that is needed.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>The fields of the type, in addition to those of every page.</summary>
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
