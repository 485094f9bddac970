using System.Xml.Linq;
using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Parsing;
using Kennisbank.Views;
using Kennisbank.Views.Books;

namespace Kennisbank.Outputs.Books;

/// <summary>All that a book has to read, with its contents and the pictures in it.</summary>
/// <param name="Documents">In reading order, without cover, title page and contents.</param>
/// <param name="Entries">For the contents.</param>
internal sealed record BookText(IReadOnlyList<BookDocument> Documents, IReadOnlyList<BookEntry> Entries, IReadOnlyList<PublicationResource> Pictures)
{
    public static BookText Of(Book book, IPageRenderer renderer)
    {
        var places = PlacesIn(book);
        var documents = new List<BookDocument>();
        var entries = new List<BookEntry>();
        foreach (var (index, part) in book.Parts.Index())
        {
            var chapters = part.Pages.Select(page => new BookEntry(page.Title, places[page].Address, [])).ToList();
            if (book.Parts.Count == 1)
            {
                entries.AddRange(chapters);
            }
            else
            {
                entries.Add(new BookEntry(part.Title, FileOf(index), chapters));
                documents.Add(Opening(part, FileOf(index), part.IsOneText ? ChaptersOf(part) : [BookEntry.ListOf(chapters)]));
            }

            documents.AddRange(part.IsOneText && book.Parts.Count > 1 ? [] : part.Pages.Select(page =>
                new BookDocument(places[page].File, page.Title, "bodymatter", [.. ChapterOf(page).Select(Raised)])));
        }

        var links = new BookLinks(book, places, documents);
        return new BookText(documents, entries, links.Resolve());

        List<XElement> ChapterOf(Page page) => Chapter(BookletChapter.Of(book.Site, page, places[page].Id), renderer);

        IEnumerable<XElement> ChaptersOf(BookPart part) => part.Pages.SelectMany(ChapterOf);
    }

    /// <summary>Which file each page is in, and the id of its chapter.</summary>
    private static Dictionary<Page, BookPlace> PlacesIn(Book book)
    {
        var places = new Dictionary<Page, BookPlace>();
        foreach (var (index, part) in book.Parts.Index())
        {
            foreach (var page in part.Pages)
            {
                var isApart = book.Parts.Count == 1 || !part.IsOneText;
                places.TryAdd(page, new BookPlace(isApart ? $"{page.Type.Singular()}-{page.Content.Slug}.xhtml" : FileOf(index), $"kb_{places.Count + 1}"));
            }
        }

        return places;
    }

    private static string FileOf(int part) => $"deel-{part + 1}.xhtml";

    private static BookDocument Opening(BookPart part, string file, IEnumerable<XElement> content)
    {
        var words = new List<XElement> { new(Xhtml.Html + "h1", part.Title) };
        if (part.Introduction.Length > 0)
        {
            words.Add(new XElement(Xhtml.Html + "p", new XAttribute("class", "utrecht-paragraph--lead"), part.Introduction));
        }

        return new BookDocument(file, part.Title, "bodymatter", [.. words, .. content]);
    }

    private static List<XElement> Chapter(BookletChapter chapter, IPageRenderer renderer)
    {
        using var html = new Utf8Output();
        renderer.RenderChapter(chapter, html);
        var elements = Xhtml.Parse(System.Text.Encoding.UTF8.GetString(html.Written.Span)).ToList();
        foreach (var section in elements.Where(element => element.Attribute("aria-labelledby")?.Value == chapter.Id))
        {
            section.SetAttributeValue(Xhtml.Epub + "type", "chapter");
            section.SetAttributeValue("role", "doc-chapter");
        }

        return elements;
    }

    /// <summary>In a booklet the title of a page is below that of the booklet; here it has a file of its own.</summary>
    private static XElement Raised(XElement chapter)
    {
        foreach (var heading in chapter.Descendants().Where(element => element.Name.LocalName is ['h', >= '2' and <= '6']).ToList())
        {
            heading.Name = Xhtml.Html + $"h{heading.Name.LocalName[1] - '1'}";
        }

        return chapter;
    }
}

/// <summary>Where a page is in a book.</summary>
/// <param name="Id">Of its heading.</param>
internal sealed record BookPlace(string File, string Id)
{
    public string Address => $"{File}#{Id}";
}
