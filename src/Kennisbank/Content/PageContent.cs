using Kennisbank.Parsing;

namespace Kennisbank.Content;

/// <summary>
/// A page that was checked by itself, but not against other pages: its references are still names.
/// Each content type is a record of its own with only the keys that it may carry.
/// </summary>
public abstract record PageContent
{
    private string? _name;
    private string? _sortKey;
    private UrlPath? _url;

    public abstract ContentType Type { get; }

    /// <summary>Null for a page outside a series.</summary>
    public virtual SeriesPlace? InSeries => null;

    public required PageHead Head { get; init; }

    public required Body Body { get; init; }

    /// <summary>Sentences for readers that come from keys instead of the text, in the order of the file.</summary>
    public IReadOnlyList<KeyText> KeyTexts { get; init; } = [];

    /// <summary>Where it happened; only for cases and stories.</summary>
    public IReadOnlyList<Reference> Municipalities { get; init; } = [];

    /// <summary>Whether the editors put it together themselves, from other pages or sources, and the page says so.</summary>
    public virtual bool IsOurs => false;

    public string File => Head.File;

    public string Slug => Head.Slug;

    public string Id => Head.Id;

    public string Title => Head.Title;

    public string Summary => Head.Summary;

    /// <summary>Name for cards and tables; the title when the page gives none.</summary>
    public string ShortTitle => Head.ShortTitle ?? Head.Title;

    /// <summary>The day of the last change that a reader would notice.</summary>
    public DateOnly LastChanged => Head.Updated ?? Head.Published;

    /// <summary>The name by which other pages refer to this one: <c>folder/slug</c>.</summary>
    public string Name => _name ??= $"{Type.Folder()}/{Slug}";

    public UrlPath Url => _url ??= Address;

    private protected virtual UrlPath Address => UrlPath.Of(Type.Profile().Segment, Slug);

    /// <summary>The position in lists, compared by ordinal. Computed once, however often the site is linked.</summary>
    internal string SortKey => _sortKey ??= ListOrder.KeyOf(this);
}
