using System.Xml.Linq;
using Kennisbank.Model;
using Kennisbank.Reading;
using Kennisbank.Views.Books;

namespace Kennisbank.Outputs.Books;

/// <summary>
/// Gives every link and picture in a book its place there: a page in the book is a chapter, any other page its permalink, and the rest of the site
/// its address on the web.
/// </summary>
internal sealed class BookLinks(Book book, IReadOnlyDictionary<Page, BookPlace> places, IReadOnlyList<BookDocument> documents)
{
    /// <summary>Kinds of pictures that every program for books shows.</summary>
    private static readonly string[] Shown = [".gif", ".jpeg", ".jpg", ".png"];

    private readonly Dictionary<string, Page> _pages = book.Site.Pages.ToDictionary(page => page.Url.Value, StringComparer.Ordinal);
    private readonly Dictionary<string, ImageFile> _images = book.Site.Images.Values.ToDictionary(image => image.Url, StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _ids = documents.ToDictionary(text => text.File, text => text.Ids, StringComparer.Ordinal);
    private readonly SortedDictionary<string, PublicationResource> _pictures = new(StringComparer.Ordinal);

    /// <returns>The pictures that the book shows.</returns>
    public IReadOnlyList<PublicationResource> Resolve()
    {
        foreach (var element in documents.SelectMany(document => document.Content).SelectMany(root => root.DescendantsAndSelf()).ToList())
        {
            if (element.Name == Xhtml.Html + "a" && element.Attribute("href") is { } href)
            {
                href.Value = AddressOf(href.Value);
            }
            else if (element.Name == Xhtml.Html + "img" && element.Attribute("src") is { } source)
            {
                Place(element, source);
            }
        }

        return [.. _pictures.Values];
    }

    private string AddressOf(string href)
    {
        if (!href.StartsWith('/'))
        {
            return href;
        }

        var (address, anchor) = href.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? (href[..at], href[(at + 1)..]) : (href, "");
        var path = address.IndexOf('?', StringComparison.Ordinal) is var query and >= 0 ? address[..query] : address;
        if (!_pages.TryGetValue(path, out var page))
        {
            return OnTheWeb(href);
        }

        if (places.TryGetValue(page, out var place))
        {
            var target = $"{place.Id}_{anchor}";
            return anchor.Length > 0 && _ids[place.File].Contains(target) ? $"{place.File}#{target}" : place.Address;
        }

        return (page.Permalink ?? page.Url).Under(book.Site.Settings.BaseUrl) + (anchor.Length > 0 ? "#" + anchor : "");
    }

    private string OnTheWeb(string address) => book.Site.Settings.BaseUrl.AbsoluteUri + address[1..];

    /// <summary>A picture of another kind is shown by the site; its description stays.</summary>
    private void Place(XElement element, XAttribute source)
    {
        if (_images.TryGetValue(source.Value, out var image) && Shown.Contains(Path.GetExtension(image.Entry.Path)))
        {
            var name = $"beeld-{image.Entry.Path.Replace('/', '-')}";
            _pictures.TryAdd(name, new PublicationResource(name, ImageOutput.CleanBytes(image.Entry)));
            source.Value = Uri.EscapeDataString(name);
        }
        else
        {
            element.ReplaceWith(new XElement(Xhtml.Html + "a", new XAttribute("href", OnTheWeb(source.Value)), element.Attribute("alt")?.Value));
        }
    }
}
