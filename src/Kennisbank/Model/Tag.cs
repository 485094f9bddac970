using System.Runtime.InteropServices;
using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Model;

/// <summary>The kinds of tags.</summary>
public enum TagKind
{
    Baken,
    Agenda,
    Thema,
    Rol,
    Gemeente,
    Patroon,
}

/// <summary>A subject that pages carry and visitors filter by: a baken, an agenda, a theme, a role, a municipality or a pattern.</summary>
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

    /// <summary>For cards and tables; the title when there is no shorter name.</summary>
    public string ShortTitle { get; }

    /// <summary>A description, or a municipality's province; may be empty.</summary>
    public string Detail { get; }

    /// <summary>1-based position in its vocabulary.</summary>
    public int Number { get; }

    /// <summary>How many tags there are of its kind.</summary>
    public int OfHowMany { get; private set; }

    public UrlPath Url { get; }

    /// <summary>Where it was declared: its line in a vocabulary, or the file of its page.</summary>
    public Location At { get; private init; }

    /// <summary>Location of a municipality; null when it is not known, and for the other kinds.</summary>
    public Coordinates? Place { get; private init; }

    /// <summary>The page of a baken, agenda or pattern; null for the other kinds, whose page is a list.</summary>
    public Page? Page { get; private set; }

    /// <summary>The overview of this theme; null for a theme without one, and for the other kinds.</summary>
    public Page? Overview { get; private set; }

    /// <summary>Every published page that carries this tag, in list order.</summary>
    public IReadOnlyList<Page> Pages => _pages;

    /// <summary>The data needed to discard a candidate page, contiguous in memory.</summary>
    internal ReadOnlySpan<Carrier> Carriers => CollectionsMarshal.AsSpan(_carriers);

    /// <summary>The pages of one type that carry this tag, in list order.</summary>
    public IReadOnlyList<Page> PagesOf(ContentType type) => _byType[(int)type] ?? [];

    /// <param name="Order">Index among all pages of the site.</param>
    internal readonly record struct Carrier(int Order, bool IsBrowsable);
}
