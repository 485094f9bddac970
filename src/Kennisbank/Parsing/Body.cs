using Kennisbank.Diagnostics;
using Markdig.Syntax;

namespace Kennisbank.Parsing;

/// <summary>
/// The Markdown text of a page, parsed once: the syntax tree and what later stages ask of it. Nobody changes the tree
/// after parsing.
/// </summary>
public sealed record Body
{
    public required MarkdownDocument Document { get; init; }

    /// <summary>The text as written, without front matter.</summary>
    public required string Markdown { get; init; }

    public IReadOnlyList<Heading> Headings { get; init; } = [];

    public IReadOnlyList<BodyLink> Links { get; init; } = [];

    public IReadOnlyList<BodyImage> Images { get; init; } = [];

    /// <summary>Anchors of headings and paragraphs.</summary>
    public IReadOnlySet<string> Anchors { get; init; } = new HashSet<string>();

    public int WordCount { get; init; }

    public static Body Empty { get; } = new() { Document = [], Markdown = "" };
}

/// <param name="Level">2 for <c>##</c>.</param>
/// <param name="Text">Without markup.</param>
/// <param name="Anchor">Unique in the page.</param>
public sealed record Heading(int Level, string Text, string Anchor, Location At);

/// <summary>A link as written.</summary>
/// <param name="Span">Where the address stands in <see cref="Body.Markdown"/>.</param>
public sealed record BodyLink(string Target, Location At, SourceSpan Span);

/// <summary>An image as written.</summary>
/// <param name="Span">Where the address stands in <see cref="Body.Markdown"/>.</param>
public sealed record BodyImage(string Target, string Alt, Location At, SourceSpan Span);
