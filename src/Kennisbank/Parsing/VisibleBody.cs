using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kennisbank.Parsing;

/// <summary>
/// Adds the visible text of a page's body to the visible text of its file. Includes addresses and titles of links, which people see when
/// they hover or follow.
/// </summary>
/// <param name="markdown">The text as it was parsed.</param>
/// <param name="start">Index in the file at which it begins.</param>
internal sealed class VisibleBody(VisibleText visible, string markdown, int start)
{
    /// <summary>Added after the paragraph that contains it.</summary>
    private readonly List<(string Text, SourceSpan Span)> _later = [];

    public void Add(MarkdownDocument document) => AddChildren(document);

    private void AddChildren(ContainerBlock container)
    {
        foreach (var block in container)
        {
            AddBlock(block);
        }
    }

    private void AddBlock(Block block)
    {
        switch (block)
        {
            case TableRow row:
                AddRow(row);
                break;
            case LinkReferenceDefinition definition:
                AddLater(definition.Url, definition.UrlSpan);
                AddLater(definition.Title, definition.TitleSpan);
                EndParagraph();
                break;
            case ContainerBlock container:
                AddChildren(container);
                break;
            case LeafBlock { Inline: { } inlines }:
                AddInlines(inlines);
                EndParagraph();
                break;
            case LeafBlock { Lines.Count: > 0 } lines:
                AddLines(lines.Lines);
                break;
        }
    }

    /// <summary>A table row reads as one paragraph: a cell often labels the next one.</summary>
    private void AddRow(TableRow row)
    {
        foreach (var leaf in row.Descendants<LeafBlock>())
        {
            if (leaf.Inline is { } inlines)
            {
                AddInlines(inlines);
            }

            visible.AddFor(" | ", start + Math.Max(0, leaf.Span.End), 0);
        }

        EndParagraph();
    }

    private void AddLines(StringLineGroup lines)
    {
        foreach (var line in lines.Lines.AsSpan(0, lines.Count))
        {
            visible.Add(line.Slice.AsSpan(), start + line.Position);
            visible.AddFor(" ", start + line.Position + line.Slice.Length, 0);
        }

        EndParagraph();
    }

    private void AddInlines(ContainerInline inlines)
    {
        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            AddInline(inline);
        }
    }

    private void AddInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddLiteral(literal);
                break;
            case CodeInline code:
                visible.Add(code.ContentSpan, start + code.Span.Start + code.DelimiterCount);
                break;
            case HtmlEntityInline entity:
                visible.AddFor(entity.Transcoded.AsSpan(), start + entity.Span.Start, entity.Span.Length);
                break;
            case AutolinkInline auto:
                visible.Add(auto.Url, start + auto.Span.Start + 1);
                break;
            case HtmlInline html:
                visible.Add(html.Tag, start + html.Span.Start);
                break;
            case LineBreakInline:
                visible.AddFor(" ", start + inline.Span.Start, 0);
                break;
            case LinkInline link:
                AddLink(link);
                break;
            case ContainerInline container:
                AddInlines(container);
                break;
        }
    }

    /// <summary>The span may begin earlier: at a backslash or at the padding of a table cell.</summary>
    private void AddLiteral(LiteralInline literal)
    {
        var words = literal.Content.AsSpan();
        var at = literal.Span.Start;
        while (words.Length > 0 && at < literal.Span.End && markdown[at] != words[0])
        {
            at++;
        }

        visible.Add(words, start + at);
    }

    private void AddLink(LinkInline link)
    {
        // An image is not part of the words around it.
        var around = link.IsImage ? " " : "";
        visible.AddFor(around, start + link.Span.Start, 0);
        AddInlines(link);
        visible.AddFor(around, start + link.Span.End, 0);

        if (link.Reference is null)
        {
            AddLater(link.Url, link.UrlSpan);
            AddLater(link.Title, link.TitleSpan);
        }
    }

    private void AddLater(string? text, SourceSpan span)
    {
        if (!string.IsNullOrEmpty(text) && span is { IsEmpty: false, Start: >= 0 })
        {
            _later.Add((text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text, span));
        }
    }

    private void EndParagraph()
    {
        visible.EndParagraph();
        foreach (var (text, span) in _later)
        {
            visible.AddFor(text, start + span.Start, span.Length);
            visible.EndParagraph();
        }

        _later.Clear();
    }
}
