namespace Kennisbank.Views.Books;

/// <summary>A book that visitors can download.</summary>
/// <param name="Size">In bytes.</param>
public sealed record OfferedBook(Book Book, long Size)
{
    /// <summary>Root-relative.</summary>
    public string Url => "/" + Book.Path;
}
