using Kennisbank.Content;

namespace Kennisbank.Model;

/// <summary>A list of pages at an address of its own, cut into numbered parts where it is long.</summary>
public sealed record Listing
{
    /// <summary>Above this many pages a list is cut into parts.</summary>
    public const int PartSize = 24;

    /// <summary>The same for what is looked up, not browsed: titles by letter, terms, sources and other works of reference.</summary>
    public const int ReferencePartSize = 100;

    public required UrlPath Url { get; init; }

    public required string Title { get; init; }

    /// <summary>One or two sentences under the title; may be empty.</summary>
    public string Introduction { get; init; } = "";

    public required IReadOnlyList<Page> Pages { get; init; }

    /// <summary>The one type in the list; null when it holds several.</summary>
    public ContentType? Type { get; init; }

    /// <summary>In capitals; null for a list that is not of a letter.</summary>
    public string? Letter { get; init; }

    /// <summary>The tags that every page in the list carries: none, one, or a baken and a agenda.</summary>
    public IReadOnlyList<Tag> Filters { get; init; } = [];

    /// <summary>The addresses above this one, from the home page down, without the list itself.</summary>
    public IReadOnlyList<Crumb> Trail { get; init; } = [];

    public int PartCount => Math.Max(1, (Pages.Count + InPart - 1) / InPart);

    /// <param name="part">From 1.</param>
    public IReadOnlyList<Page> PagesOf(int part) => [.. Pages.Skip((part - 1) * InPart).Take(InPart)];

    /// <param name="part">From 1; the first part has the list's own address.</param>
    public UrlPath UrlOf(int part) => part == 1 ? Url : Url.Append("pagina").Append($"{part}");

    private int InPart => Letter is null && (Type is null || Type.Value.IsBrowsable()) ? PartSize : ReferencePartSize;
}

/// <summary>A step of the breadcrumb.</summary>
public sealed record Crumb(string Title, UrlPath Url)
{
    public static Crumb Home { get; } = new("Home", UrlPath.Root);
}
