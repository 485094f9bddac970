using System.Buffers;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kennisbank.Parsing;

/// <summary>
/// The literal text of one paragraph, heading or cell, as readers will see it. Code, escaped characters and addresses are replaced by
/// one neutral character. Reused from text to text.
/// </summary>
/// <param name="markdown">The text of the page as it was parsed.</param>
internal sealed class TypedText(string markdown)
{
    /// <summary>Replaces what no rule may read.</summary>
    public const char Closed = '\uFFFC';

    /// <summary>A text without any of these has nothing to report.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["~", "==", "]", "[", "{", "^", "$", "*", "_", "|", "++", ":", "www.", "\\", "%%", "<<"], StringComparison.Ordinal);

    /// <summary>Characters that start a line of unrecognized markup.</summary>
    private static readonly SearchValues<char> LineStarts = SearchValues.Create("#-–—*+>|:<!%[•▪●◦‣·\uF0B70123456789");

    /// <summary>Marks a hard line break, before its line end.</summary>
    private const char Broken = '\v';

    private readonly StringBuilder _text = new();
    private readonly List<int> _places = [];
    private readonly List<(int Start, int End)> _links = [];

    public string Text { get; private set; } = "";

    /// <summary>Whether a rule may match in this piece of text.</summary>
    public static bool MayHoldMarkup(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        return text.ContainsAny(Signs)
            || (literal.PreviousSibling is null or LineBreakInline && text is [var first, ..] && (LineStarts.Contains(first) || IsOddBlank(first)));
    }

    /// <summary>Looks like a space, but is not one in Markdown.</summary>
    public static bool IsOddBlank(char sign) => sign > '\u007F' && char.IsWhiteSpace(sign);

    public void Read(ContainerInline inlines)
    {
        _text.Clear();
        _places.Clear();
        _links.Clear();
        AppendAll(inlines);
        Text = _text.ToString();
    }

    /// <summary>Index in the Markdown.</summary>
    public int PlaceOf(int at) => _places[at];

    public bool IsInLink(int at) => _links.Exists(link => link.Start <= at && at < link.End);

    private void AppendAll(ContainerInline inlines)
    {
        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Append(inline);
        }
    }

    private void Append(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Append(literal);
                break;
            case LineBreakInline lineBreak:
                if (lineBreak.IsHard)
                {
                    Append(Broken, inline);
                }

                Append('\n', inline);
                break;
            case HtmlEntityInline entity:
                Append(entity.Transcoded.AsSpan() is [var only] && char.IsWhiteSpace(only) ? only : Closed, inline);
                break;
            case LinkInline { IsImage: false } link:
                var start = _text.Length;
                AppendAll(link);
                _links.Add((start, _text.Length));
                break;
            case DelimiterInline delimiter:
                Append(delimiter.ToLiteral(), delimiter.Span.Start);
                AppendAll(delimiter);
                break;
            case ContainerInline container and not LinkInline:
                AppendAll(container);
                break;
            default:
                Append(Closed, inline);
                break;
        }
    }

    private void Append(LiteralInline literal)
    {
        var words = literal.Content.AsSpan();
        var at = LiteralPlace.In(markdown, literal);
        if (literal.IsFirstCharacterEscaped && words.Length > 0)
        {
            Append(Closed, literal);
            words = words[1..];
            at++;
        }

        Append(words, at);
    }

    private void Append(ReadOnlySpan<char> words, int source)
    {
        _text.Append(words);
        for (var at = 0; at < words.Length; at++)
        {
            _places.Add(source + at);
        }
    }

    private void Append(char sign, MarkdownObject written)
    {
        _text.Append(sign);
        _places.Add(written.Span.Start);
    }
}
