using Kennisbank.Model;
using Kennisbank.Reading;
using Kennisbank.Views;
using Kennisbank.Views.Books;

namespace Kennisbank.Outputs.Books;

/// <summary>The e-books of a site as files. Made before the pages, which say how large each is.</summary>
internal static class BookOutputs
{
    public static IReadOnlyList<MadeBook> Make(Site site, ITheme theme)
    {
        var books = Book.All(site);
        var style = theme.BookStyleOf(site);
        var covers = theme.CoversOf(site, books);
        var renderer = theme.RendererFor(site, []);
        var made = new MadeBook[books.Count];
        Parallel.For(0, books.Count, Cores.All, index =>
        {
            var text = BookText.Of(books[index], renderer);
            var content = EpubFile.Pack(books[index].LastChanged, PackageDocument.ResourcesOf(books[index], text, style, covers[index]));
            made[index] = new MadeBook(books[index], content);
        });
        return made;
    }
}

/// <param name="Content">An EPUB file.</param>
internal sealed record MadeBook(Book Book, ReadOnlyMemory<byte> Content)
{
    public OfferedBook Offer => new(Book, Content.Length);

    public OutputFile File => OutputFile.FromBytes(Book.Path, Content);
}
