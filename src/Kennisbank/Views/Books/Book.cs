using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Parsing;

namespace Kennisbank.Views.Books;

/// <summary>An e-book: the whole site, or what a booklet has.</summary>
/// <param name="Path">In the output folder, without a leading slash.</param>
/// <param name="Place">The page that it goes with; its address identifies the book.</param>
/// <param name="Parts">In reading order; a book of one part shows no parts.</param>
public sealed record Book(Site Site, string Path, string Title, string Description, UrlPath Place, IReadOnlyList<BookPart> Parts)
{
    private const string Extension = ".epub";

    public IEnumerable<Page> Pages => Parts.SelectMany(part => part.Pages);

    /// <summary>The day of the last change to any of its pages.</summary>
    public DateOnly LastChanged => Pages.Max(page => page.Content.LastChanged);

    /// <summary>Of the list that its booklet belongs to; null for the whole site.</summary>
    public ContentType? Type { get; private init; }

    /// <summary>Whether it is the whole site.</summary>
    public bool IsWhole => Type is null;

    /// <summary>The whole site first, then every booklet.</summary>
    public static IReadOnlyList<Book> All(Site site) => site.Pages.Count == 0 ? [] : [OfSite(site), .. BookletView.All(site).Select(OfBooklet)];

    private static Book OfSite(Site site)
    {
        var (title, place) = (site.Settings.Title, UrlPath.Root);
        return new(site, WellKnown.Books.Value[1..] + NameOf(title), title, site.Settings.Subtitle, place, BookPart.OfSite(site));
    }

    private static Book OfBooklet(BookletView booklet)
    {
        var part = new BookPart(booklet.Name, "", booklet.Pages);
        var path = booklet.Url.Value[1..] + NameOf(booklet.Name);
        return new(booklet.Site, path, booklet.Name, $"Alle {booklet.Pages.Count} pagina’s achter elkaar.", booklet.Url, [part]) { Type = booklet.Type };
    }

    /// <summary>A name that says something among other downloads.</summary>
    private static string NameOf(string title) => Slug.Near(title, otherwise: "kennisbank") + Extension;
}
