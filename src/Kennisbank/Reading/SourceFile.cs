namespace Kennisbank.Reading;

/// <summary>The text of a file, decoded, with line feeds only.</summary>
/// <param name="Path">Relative to the input folder, with forward slashes.</param>
public sealed record SourceFile(string Path, string Text)
{
    /// <summary>Whether it holds an invisible character, already reported; then only the privacy checks read it.</summary>
    internal bool HasInvisible { get; init; }

    /// <summary>Hash of the bytes on disk; null when the file changed while it was read.</summary>
    internal byte[]? Hash { get; init; }
}
