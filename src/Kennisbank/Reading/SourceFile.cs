namespace Kennisbank.Reading;

/// <summary>The text of a file, decoded, with line feeds only.</summary>
/// <param name="Path">Relative to the input folder, with forward slashes.</param>
public sealed record SourceFile(string Path, string Text);
