using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kennisbank.Parsing;

/// <summary>
/// Replaces the straight quotation marks of a page by typographic ones (<see cref="Typography"/>): only in text nodes of the syntax tree, and
/// across emphasis, because the direction of a mark depends on the adjacent letter and not on the asterisks in between.
/// </summary>
internal sealed class PrintedQuotes
{
    private readonly StringBuilder _read = new();
    private readonly List<(LiteralInline Literal, int Start)> _pieces = [];
    private readonly string _markdown;
    private readonly char[] _letters;

    private PrintedQuotes(string markdown)
    {
        _markdown = markdown;
        _letters = markdown.ToCharArray();
    }

    /// <summary>The Markdown with replaced characters; changes the tree accordingly.</summary>
    public static string In(MarkdownDocument document, string markdown)
    {
        if (!Typography.MayChange(markdown))
        {
            return markdown;
        }

        var quotes = new PrintedQuotes(markdown);
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (leaf.Inline is { } inlines)
            {
                quotes.Print(inlines);
            }
        }

        return new string(quotes._letters);
    }

    private void Print(ContainerInline inlines)
    {
        _read.Clear();
        _pieces.Clear();
        foreach (var inline in inlines.Descendants())
        {
            Read(inline);
        }

        var text = _read.ToString().ToCharArray();
        if (!Typography.MayChange(text))
        {
            return;
        }

        Typography.Print(text);
        foreach (var (literal, start) in _pieces)
        {
            Put(text.AsSpan(start, literal.Content.Length), literal);
        }
    }

    private void Read(MarkdownObject inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                _pieces.Add((literal, _read.Length));
                _read.Append(literal.Content.AsSpan());
                if (literal.IsFirstCharacterEscaped && literal.Content.Length > 0)
                {
                    _read[^literal.Content.Length] = TypedText.Closed;
                }

                break;
            case LineBreakInline:
                _read.Append('\n');
                break;
            case HtmlEntityInline entity:
                _read.Append(entity.Transcoded.AsSpan());
                break;
            case LinkDelimiterInline bracket:
                _read.Append(bracket.ToLiteral());
                break;
            case HtmlInline or ContainerInline:
                break;
            default:
                _read.Append(TypedText.Closed);
                break;
        }
    }

    private void Put(ReadOnlySpan<char> printed, LiteralInline literal)
    {
        var written = literal.Content.AsSpan();
        var first = literal.IsFirstCharacterEscaped ? 1 : 0;
        if (printed.Length == first || printed[first..].SequenceEqual(written[first..]))
        {
            return;
        }

        var text = string.Concat(written[..first], printed[first..]);
        text.CopyTo(_letters.AsSpan(LiteralPlace.In(_markdown, literal)));
        literal.Content = new StringSlice(text);
    }
}
