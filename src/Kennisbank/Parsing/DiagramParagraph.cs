using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kennisbank.Parsing;

/// <summary>Distinguishes a paragraph of text from one that only holds a figure.</summary>
internal static class DiagramParagraph
{
    /// <summary>The extension that distinguishes a figure from a photo.</summary>
    public const string Extension = ".yml";

    /// <summary>The image that is a figure; null in a paragraph of text, and in a list or quote.</summary>
    public static LinkInline? ImageIn(ParagraphBlock paragraph) =>
        paragraph is { Parent: MarkdownDocument, Inline: { FirstChild: LinkInline { IsImage: true, NextSibling: null, Url: { } url } image } }
        && url.EndsWith(Extension, StringComparison.Ordinal)
            ? image
            : null;
}
