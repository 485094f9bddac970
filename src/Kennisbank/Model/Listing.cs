using Kennisbank.Content;

namespace Kennisbank.Model;

/// <summary>A list of pages with an address of its own, paginated when it is long.</summary>
public sealed record Listing
{
    /// <summary>A list of more pages than this is paginated.</summary>
    public const int PartSize = 24;

    /// <summary>As above, for reference: titles by letter, terms, sources.</summary>
    public const int ReferencePartSize = 100;

    public required UrlPath Url { get; init; }

    public required string Title { get; init; }

    /// <summary>One or two sentences under the title; may be empty.</summary>
    public string Introduction { get; init; } = "";

    public required IReadOnlyList<Page> Pages { get; init; }

    /// <summary>The only type in the list; null when it has several.</summary>
    public ContentType? Type { get; init; }

    /// <summary>In upper case; null for a list that is not of a letter.</summary>
    public string? Letter { get; init; }

    /// <summary>The tags that every page in the list carries: none, one, or a baken and an agenda.</summary>
    public IReadOnlyList<Tag> Filters { get; init; } = [];

    /// <summary>The ancestors of this list, from the home page down, without the list itself.</summary>
    public IReadOnlyList<Crumb> Trail { get; init; } = [];

    public int PartCount => Math.Max(1, (Pages.Count + MostInPart - 1) / MostInPart);

    /// <summary>The pages are spread evenly, so that the last part is no remnant of one or two.</summary>
    /// <param name="part">1-based.</param>
    public IReadOnlyList<Page> PagesOf(int part) => [.. Pages.Take((Pages.Count * (part - 1) / PartCount)..(Pages.Count * part / PartCount))];

    /// <param name="part">1-based; the first part has the list's own address.</param>
    public UrlPath UrlOf(int part) => part == 1 ? Url : Url.Append("pagina").Append($"{part}");

    private int MostInPart => Letter is null && (Type is null || Type.Value.IsBrowsable()) ? PartSize : ReferencePartSize;
}

/// <summary>A step of the breadcrumb.</summary>
public sealed record Crumb(string Title, UrlPath Url)
{
    public static Crumb Home { get; } = new("Home", UrlPath.Root);
}
