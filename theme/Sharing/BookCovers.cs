using Kennisbank.Model;
using Kennisbank.Views.Books;

namespace Kennisbank.Theming.Sharing;

/// <summary>The covers of e-books. Drawn for each build: there are few.</summary>
internal static class BookCovers
{
    /// <exception cref="DrawingException">They could not be drawn.</exception>
    public static IReadOnlyList<ReadOnlyMemory<byte>> Of(Site site, IReadOnlyList<Book> books)
    {
        var folder = Directory.CreateTempSubdirectory("kennisbank-omslagen-").FullName;
        try
        {
            var covers = books.Select((book, index) => BookCover.Of(site, book, Path.Combine(folder, $"{index}.png"))).ToList();
            DrawingProgram.Read().Draw([.. covers.Select(cover => cover.ToJson())]);
            return [.. covers.Select(cover => (ReadOnlyMemory<byte>)File.ReadAllBytes(cover.File))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
