using System.Text;
using Kennisbank.Diagnostics;
using Markdig.Syntax;

namespace Kennisbank.Parsing;

/// <summary>
/// The text of a page: parsed once and rendered to HTML at once, except for the addresses of its links, which are known only
/// when the whole site is. The syntax tree is not kept: at ten thousand pages it would take a gigabyte.
/// </summary>
public sealed record Body
{
    /// <summary>The Markdown with typographic quotation marks (<see cref="Typography"/>), as UTF-8: half the memory of a string.</summary>
    public required ReadOnlyMemory<byte> MarkdownUtf8 { get; init; }

    /// <summary>Line of the file on which the text begins.</summary>
    public int FirstLine { get; init; } = 1;

    public required SlottedHtml Html { get; init; }

    public IReadOnlyList<Heading> Headings { get; init; } = [];

    public IReadOnlyList<BodyLink> Links { get; init; } = [];

    public IReadOnlyList<BodyImage> Images { get; init; } = [];

    public IReadOnlyList<BodyDiagram> Diagrams { get; init; } = [];

    /// <summary>Anchors of headings, paragraphs and figures.</summary>
    public AnchorSet Anchors { get; init; } = AnchorSet.Empty;

    public int WordCount { get; init; }

    public bool HasTable { get; init; }

    /// <summary>The Markdown as a string. Created on each call.</summary>
    public string Markdown => Encoding.UTF8.GetString(MarkdownUtf8.Span);

    /// <summary>False when the text could not be read; then its anchors are unknown.</summary>
    public bool IsRead { get; init; } = true;

    /// <summary>Placeholder for a text that could not be read, which was reported already.</summary>
    public static Body Unread { get; } = new() { MarkdownUtf8 = default, Html = SlottedHtml.Empty, IsRead = false };
}

/// <param name="Level">2 for <c>##</c>.</param>
/// <param name="Text">Without markup.</param>
/// <param name="Anchor">Unique in the page.</param>
public sealed record Heading(int Level, string Text, string Anchor, Location At);

/// <summary>A link as written.</summary>
/// <param name="Span">Position of the address in <see cref="Body.Markdown"/>, in characters.</param>
public sealed record BodyLink(string Target, Location At, SourceSpan Span);

/// <summary>An image as written.</summary>
/// <param name="Span">Position of the address in <see cref="Body.Markdown"/>, in characters.</param>
public sealed record BodyImage(string Target, string Alt, Location At, SourceSpan Span);

/// <summary>A figure as written: an image of a data file, in a paragraph of its own.</summary>
/// <param name="Anchor">Unique in the page.</param>
/// <param name="Span">Position of the whole image in <see cref="Body.Markdown"/>, in characters.</param>
public sealed record BodyDiagram(string Target, string Alt, string Anchor, Location At, SourceSpan Span);
