using System.Xml.Linq;
using Kennisbank.Content;
using Kennisbank.Outputs.Hosting;
using Kennisbank.Views.Books;

namespace Kennisbank.Outputs.Books;

/// <summary>The package document of a book (EPUB 3.3): what it is, its files, and their order.</summary>
internal static class PackageDocument
{
    public const string Name = "boek.opf";

    private const string Identifier = "adres";

    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    /// <summary>Every resource of a book, the package document first.</summary>
    public static IEnumerable<PublicationResource> ResourcesOf(Book book, BookText text, ReadOnlyMemory<byte> style, ReadOnlyMemory<byte> cover)
    {
        var settings = book.Site.Settings;
        BookDocument[] documents = [FrontPages.Cover(book), FrontPages.TitlePage(book), FrontPages.Contents(text), .. text.Documents];
        PublicationResource[] others = [new(BookDocument.Style, style), new(FrontPages.CoverPicture, cover), .. text.Pictures];
        var manifest = documents.Select(document => Item(document.File, PropertiesOf(document)))
            .Concat(others.Select(file => Item(file.Name, file.Name == FrontPages.CoverPicture ? "cover-image" : null)));
        var spine = documents.Select(document => new XElement(Opf + "itemref", new XAttribute("idref", IdOf(document.File))));
        var package = new XElement(Opf + "package",
            new XAttribute("version", "3.0"),
            new XAttribute("unique-identifier", Identifier),
            new XAttribute(XNamespace.Xml + "lang", settings.Language),
            new XElement(Opf + "metadata", new XAttribute(XNamespace.Xmlns + "dc", Dc), MetadataOf(book, text)),
            new XElement(Opf + "manifest", manifest),
            new XElement(Opf + "spine", spine));
        return [PublicationResource.Xml(Name, package), .. documents.Select(document => document.ToResource(settings)), .. others];
    }

    private static IEnumerable<XElement> MetadataOf(Book book, BookText text)
    {
        var settings = book.Site.Settings;
        yield return new XElement(Dc + "identifier", new XAttribute("id", Identifier), book.Place.Under(settings.BaseUrl));
        yield return new XElement(Dc + "title", book.Title);
        yield return new XElement(Dc + "language", settings.Language);
        yield return new XElement(Dc + "creator", settings.Title);
        yield return new XElement(Dc + "publisher", settings.Title);
        yield return new XElement(Dc + "description", book.Description);
        yield return new XElement(Dc + "date", book.LastChanged.Iso());
        yield return Meta("dcterms:modified", book.LastChanged.IsoInstant());
        foreach (var (name, value) in BookAccess.Of(text))
        {
            yield return Meta($"schema:{name}", value);
        }
    }

    private static XElement Meta(string property, string value) => new(Opf + "meta", new XAttribute("property", property), value);

    private static string? PropertiesOf(BookDocument document) => document switch
    {
        { File: FrontPages.ContentsFile } => "nav",
        { HasDrawings: true } => "svg",
        _ => null,
    };

    private static XElement Item(string file, string? properties) => new(Opf + "item",
        new XAttribute("id", IdOf(file)),
        new XAttribute("href", Uri.EscapeDataString(file)),
        new XAttribute("media-type", file.EndsWith(".xhtml", StringComparison.Ordinal) ? "application/xhtml+xml" : MediaTypes.Of(file).Name),
        properties is null ? null : new XAttribute("properties", properties));

    /// <summary>An XML name; no two files have the same.</summary>
    private static string IdOf(string file) => "f-" + System.Xml.XmlConvert.EncodeLocalName(file);
}
