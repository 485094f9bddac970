using System.Runtime.InteropServices;
using Kennisbank.Content;

namespace Kennisbank.Model;

/// <summary>The ways in which pages are tagged.</summary>
public enum TagKind
{
    Baken,
    Agenda,
    Thema,
    Rol,
    Gemeente,
}

/// <summary>Something that pages carry and visitors look by: a baken, a agenda, a theme, a role or a municipality.</summary>
public sealed partial class Tag
{
    private readonly List<Page> _pages = [];
    private readonly List<Carrier> _carriers = [];
    private readonly List<Page>?[] _byType = new List<Page>?[ContentTypes.All.Count];

    private Tag(TagKind kind, string slug, string title, string shortTitle, string detail, int number)
    {
        Kind = kind;
        Slug = slug;
        Title = title;
        ShortTitle = shortTitle;
        Detail = detail;
        Number = number;
        Url = UrlPath.Of(kind.Plural(), slug);
    }

    public TagKind Kind { get; }

    public string Slug { get; }

    public string Title { get; }

    /// <summary>For cards and tables; the title where there is no shorter name.</summary>
    public string ShortTitle { get; }

    /// <summary>A description, or a municipality's province; may be empty.</summary>
    public string Detail { get; }

    /// <summary>Place in its vocabulary, from 1.</summary>
    public int Number { get; }

    public UrlPath Url { get; }

    /// <summary>Where a municipality lies; null when that is not known, and for the other kinds.</summary>
    public Coordinates? Place { get; private init; }

    /// <summary>A baken's or agenda's own page; null for the other kinds, whose page is a list.</summary>
    public Page? Page { get; private set; }

    /// <summary>Every published page that carries this tag, in list order.</summary>
    public IReadOnlyList<Page> Pages => _pages;

    /// <summary>Of each of the pages what one must know to pass it by, side by side in memory.</summary>
    internal ReadOnlySpan<Carrier> Carriers => CollectionsMarshal.AsSpan(_carriers);

    /// <summary>The pages of one type that carry this tag, in list order.</summary>
    public IReadOnlyList<Page> PagesOf(ContentType type) => _byType[(int)type] ?? [];

    /// <param name="Order">Where the page stands among all pages of the site.</param>
    internal readonly record struct Carrier(int Order, bool IsBrowsable);
}
