using Kennisbank.Parsing;

namespace Kennisbank.Content;

/// <summary>A file under <c>input/figuren/</c>.</summary>
/// <param name="Path">Relative to the input folder.</param>
/// <param name="Diagram">Null when the file has an error, which was reported.</param>
public sealed record DiagramFile(string Path, Diagram? Diagram)
{
    public const string Folder = "figuren";

    public const string Extension = DiagramParagraph.Extension;
}
