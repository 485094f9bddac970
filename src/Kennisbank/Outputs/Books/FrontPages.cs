using System.Xml.Linq;
using Kennisbank.Content;
using Kennisbank.Views.Books;

namespace Kennisbank.Outputs.Books;

/// <summary>What comes before the text of a book: its cover, its title page and its contents.</summary>
internal static class FrontPages
{
    public const string CoverFile = "omslag.xhtml";
    public const string CoverPicture = "omslag.png";
    public const string TitleFile = "titelpagina.xhtml";
    public const string ContentsFile = "inhoud.xhtml";

    private const string ContentsTitle = "Inhoud";

    public static BookDocument Cover(Book book) => new(CoverFile, "Omslag", "cover",
    [
        new XElement(Xhtml.Html + "p", new XAttribute("class", "kb-cover"),
            new XElement(Xhtml.Html + "img", new XAttribute("src", CoverPicture), new XAttribute("alt", $"Omslag van ‘{book.Title}’"))),
    ]);

    public static BookDocument TitlePage(Book book)
    {
        var settings = book.Site.Settings;
        var origin = Link(book.Place.Under(settings.BaseUrl), book.Place.Under(settings.BaseUrl));
        return new(TitleFile, book.Title, "titlepage",
        [
            new XElement(Xhtml.Html + "h1", book.Title),
            new XElement(Xhtml.Html + "p", new XAttribute("class", "utrecht-paragraph--lead"), book.Description),
            book.IsWhole ? Paragraph("Dit boek komt van ", origin, ".") : Paragraph($"Dit boek komt uit {settings.Title}: ", origin, "."),
            Paragraph($"De laatste wijziging erin is van {DutchDate.Of(book.LastChanged)}. Onder elke tekst staat haar vaste adres. Daar leest u of er "
                + "sindsdien iets is veranderd, en waar u verder kunt lezen."),
        ]);
    }

    /// <summary>Both for readers and for their programs, which also look for the places that every book has.</summary>
    public static BookDocument Contents(BookText text) => new(ContentsFile, ContentsTitle, "frontmatter",
    [
        new XElement(Xhtml.Html + "nav", new XAttribute(Xhtml.Epub + "type", "toc"), new XAttribute("role", "doc-toc"), new XAttribute("id", "kb_inhoud"),
            new XAttribute("aria-labelledby", "kb_inhoud_kop"),
            new XElement(Xhtml.Html + "h1", new XAttribute("id", "kb_inhoud_kop"), ContentsTitle),
            BookEntry.ListOf(text.Entries)),
        new XElement(Xhtml.Html + "nav", new XAttribute(Xhtml.Epub + "type", "landmarks"), new XAttribute("hidden", "hidden"),
            new XAttribute("aria-label", "Plaatsen in dit boek"),
            new XElement(Xhtml.Html + "ol",
                Landmark("cover", CoverFile, "Omslag"),
                Landmark("titlepage", TitleFile, "Titelpagina"),
                Landmark("toc", $"{ContentsFile}#kb_inhoud", ContentsTitle),
                Landmark("bodymatter", text.Documents[0].File, "Begin van de tekst"))),
    ]);

    private static XElement Landmark(string kind, string address, string title) =>
        new(Xhtml.Html + "li", new XElement(Xhtml.Html + "a", new XAttribute(Xhtml.Epub + "type", kind), new XAttribute("href", address), title));

    private static XElement Link(string address, string text) => new(Xhtml.Html + "a", new XAttribute("href", address), text);

    private static XElement Paragraph(params object[] content) => new(Xhtml.Html + "p", content);
}
