using Kennisbank.Model;
using Kennisbank.Parsing;
using Kennisbank.Search.Format;

namespace Kennisbank.Search.Pages;

/// <summary>
/// Writes the text of a page by paragraph, each with its heading. Copies bytes from the page's HTML to the index without
/// creating strings: this is all text of the site.
/// </summary>
internal sealed class PageBlocks
{
    /// <summary>Decodes an HTML entity.</summary>
    private static readonly (byte[] Written, byte Meant)[] Entities =
        [("&lt;"u8.ToArray(), (byte)'<'), ("&gt;"u8.ToArray(), (byte)'>'), ("&quot;"u8.ToArray(), (byte)'"'), ("&amp;"u8.ToArray(), (byte)'&')];

    private readonly ByteWriter _blocks = new();
    private readonly ByteWriter _text = new();
    private int _count;

    /// <summary>The number of blocks, then for each the 1-based number of its heading (0 before the first), and its text.</summary>
    public void Write(ByteWriter output, Page page)
    {
        _blocks.Clear();
        _count = 0;
        Add(0, page.Summary);
        foreach (var text in PageFields.TextsIn(page))
        {
            Add(0, text);
        }

        AddAll(page.Content.Body.Html, SearchedText.CountsTables(page));
        output.Number(_count);
        output.Bytes(_blocks.Written.Span);
    }

    private void AddAll(SlottedHtml html, bool hasTables)
    {
        var heading = 0;
        for (var first = 0; first < html.Words.Count;)
        {
            var next = first;
            while (next < html.Words.Count && html.Words[next].Block == html.Words[first].Block)
            {
                next++;
            }

            if (html.Words[first].IsHeading)
            {
                heading++;
            }
            else if (hasTables || !html.Words[first].IsInTable)
            {
                Add(heading, TextOf(html, first, next));
            }

            first = next;
        }
    }

    private void Add(int heading, string text)
    {
        _count++;
        _blocks.Number(heading);
        _blocks.Text(text);
    }

    private void Add(int heading, ReadOnlySpan<byte> utf8)
    {
        _count++;
        _blocks.Number(heading);
        _blocks.Number(utf8.Length);
        _blocks.Bytes(utf8);
    }

    private ReadOnlySpan<byte> TextOf(SlottedHtml html, int first, int next)
    {
        _text.Clear();
        for (var index = first; index < next; index++)
        {
            var run = html.Words[index];
            if (index > first && html.Utf8.Span[html.Words[index - 1].End..run.Start].Contains((byte)'\n'))
            {
                _text.Byte((byte)' ');
            }

            AddText(html.Utf8.Span.Slice(run.Start, run.Length));
        }

        return _text.Written.Span.Trim((byte)' ');
    }

    private void AddText(ReadOnlySpan<byte> utf8)
    {
        while (utf8.IndexOfAny((byte)'\n', (byte)'&') is var at and >= 0)
        {
            _text.Bytes(utf8[..at]);
            var (length, meant) = utf8[at] == '\n' ? (1, (byte)' ') : Meaning(utf8[at..]);
            _text.Byte(meant);
            utf8 = utf8[(at + length)..];
        }

        _text.Bytes(utf8);
    }

    private static (int Length, byte Meant) Meaning(ReadOnlySpan<byte> ampersand)
    {
        foreach (var (written, meant) in Entities)
        {
            if (ampersand.StartsWith(written))
            {
                return (written.Length, meant);
            }
        }

        return (1, (byte)'&');
    }
}
