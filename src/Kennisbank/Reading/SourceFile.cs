namespace Kennisbank.Reading;

/// <summary>The text of a file, decoded, with line feeds only.</summary>
/// <param name="Path">Relative to the input folder, with forward slashes.</param>
public sealed record SourceFile(string Path, string Text)
{
    /// <summary>Whether it holds a character that nobody sees, as a problem says already; then it is read no further than to find people in it.</summary>
    internal bool HasInvisible { get; init; }

    /// <summary>Of the bytes as they stand on disk; null when the file changed while it was read.</summary>
    internal byte[]? Hash { get; init; }
}
