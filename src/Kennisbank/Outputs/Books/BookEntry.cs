using System.Xml.Linq;

namespace Kennisbank.Outputs.Books;

/// <summary>A line of the contents of a book.</summary>
/// <param name="Address">Of a file in the book, or of a place in one.</param>
internal sealed record BookEntry(string Title, string Address, IReadOnlyList<BookEntry> Entries)
{
    /// <summary>The only list that EPUB allows for contents.</summary>
    public static XElement ListOf(IEnumerable<BookEntry> entries) => new(Xhtml.Html + "ol", entries.Select(entry => new XElement(Xhtml.Html + "li",
        new XElement(Xhtml.Html + "a", new XAttribute("href", entry.Address), entry.Title),
        entry.Entries.Count == 0 ? null : ListOf(entry.Entries))));
}
