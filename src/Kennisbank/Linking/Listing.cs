using Kennisbank.Content;

namespace Kennisbank.Linking;

/// <summary>A list of pages at an address of its own, cut into numbered parts where it is long.</summary>
public sealed record Listing
{
    /// <summary>Above this many pages a list is cut into parts.</summary>
    public const int PartSize = 24;

    /// <summary>The same for a list of titles alone.</summary>
    public const int TitlesInPart = 100;

    public required UrlPath Url { get; init; }

    public required string Title { get; init; }

    /// <summary>One or two sentences under the title; may be empty.</summary>
    public string Introduction { get; init; } = "";

    public required IReadOnlyList<Page> Pages { get; init; }

    /// <summary>The one type in the list; null when it holds several.</summary>
    public ContentType? Type { get; init; }

    /// <summary>In capitals; null for a list that is not of a letter. Such a list is one of titles to look up, not to browse.</summary>
    public string? Letter { get; init; }

    /// <summary>The tags that every page in the list carries: none, one, or a baken and a phase.</summary>
    public IReadOnlyList<Tag> Filters { get; init; } = [];

    /// <summary>The addresses above this one, from the home page down, without the list itself.</summary>
    public IReadOnlyList<Crumb> Trail { get; init; } = [];

    /// <summary>Reference works (terms, sources, bakens) are looked through whole; only what people browse is cut.</summary>
    public bool IsPaged => Type is null || Type.Value.IsBrowsable();

    public int PartCount => IsPaged ? Math.Max(1, (Pages.Count + InPart - 1) / InPart) : 1;

    /// <param name="part">From 1.</param>
    public IReadOnlyList<Page> PagesOf(int part) =>
        IsPaged ? [.. Pages.Skip((part - 1) * InPart).Take(InPart)] : Pages;

    /// <param name="part">From 1; the first part has the list's own address.</param>
    public UrlPath UrlOf(int part) => part == 1 ? Url : Url.Append("pagina").Append($"{part}");

    private int InPart => Letter is null ? PartSize : TitlesInPart;
}

/// <summary>A step of the breadcrumb.</summary>
public sealed record Crumb(string Title, UrlPath Url);
