using System.Xml.Linq;
using Kennisbank.Content;

namespace Kennisbank.Outputs.Books;

/// <summary>A text of a book, which begins on a new sheet.</summary>
/// <param name="File">Its name.</param>
/// <param name="Kind">What it is in the vocabulary of EPUB.</param>
internal sealed record BookDocument(string File, string Title, string Kind, IReadOnlyList<XElement> Content)
{
    public const string Style = "boek.css";

    public bool HasDrawings => Content.Any(element => element.Descendants(Xhtml.Svg + "svg").Any());

    /// <summary>Everything in it that a link can lead to.</summary>
    public HashSet<string> Ids => [.. Content.SelectMany(element => element.DescendantsAndSelf()).Attributes("id").Select(id => id.Value)];

    public PublicationResource ToResource(SiteSettings settings) => PublicationResource.Xml(File, new XElement(Xhtml.Html + "html",
        new XAttribute(XNamespace.Xmlns + "epub", Xhtml.Epub),
        new XAttribute("lang", settings.Language),
        new XAttribute(XNamespace.Xml + "lang", settings.Language),
        new XElement(Xhtml.Html + "head",
            new XElement(Xhtml.Html + "title", Title),
            new XElement(Xhtml.Html + "link", new XAttribute("rel", "stylesheet"), new XAttribute("type", "text/css"), new XAttribute("href", Style))),
        new XElement(Xhtml.Html + "body", new XAttribute(Xhtml.Epub + "type", Kind), Content)));
}
