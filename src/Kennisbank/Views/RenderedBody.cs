using System.Text;
using Kennisbank.Model;
using Kennisbank.Parsing;

namespace Kennisbank.Views;

/// <summary>The rendered text of a page.</summary>
/// <param name="template">The HTML with slots.</param>
/// <param name="pieces">The content of the slots, in order.</param>
/// <param name="terms">In order of first use.</param>
public sealed class RenderedBody(SlottedHtml template, IReadOnlyList<HtmlPiece> pieces, IReadOnlyList<Page> terms)
{
    /// <summary>The glossary terms that the text uses, in order of first use.</summary>
    public IReadOnlyList<Page> Terms { get; } = terms;

    /// <summary>In bytes, without what fills the slots.</summary>
    public int Length => template.Utf8.Length;

    /// <summary>Writes HTML that is safe to include as it is, because it cannot contain raw HTML of authors.</summary>
    public void Write(Utf8Output output) => Write(output, ..);

    /// <param name="part">Between ends of sections.</param>
    public void Write(Utf8Output output, Range part) => template.Write(output, pieces, part);

    /// <summary>Where the text of a section begins, in bytes: after its heading.</summary>
    /// <param name="anchor">Of its heading.</param>
    public int StartOfSection(string anchor)
    {
        var html = template.Utf8.Span;
        var start = html.IndexOf(Encoding.UTF8.GetBytes($"<h2 id=\"{anchor}\">"));
        var end = start < 0 ? -1 : html[start..].IndexOf(EndOfHeading);
        return end < 0 ? html.Length : start + end + EndOfHeading.Length;
    }

    /// <summary>Where a section ends, in bytes: at the next heading of level 2, or at the end of the text.</summary>
    /// <param name="anchor">Of its heading.</param>
    public int EndOfSection(string anchor)
    {
        var html = template.Utf8.Span;
        var start = html.IndexOf(Encoding.UTF8.GetBytes($"<h2 id=\"{anchor}\">"));
        var next = start < 0 ? -1 : html[(start + 1)..].IndexOf(NextHeading);
        return next < 0 ? html.Length : start + 1 + next;
    }

    private static ReadOnlySpan<byte> EndOfHeading => "</div>"u8;

    private static ReadOnlySpan<byte> NextHeading => "<div class=\"kop\"><h2"u8;

    /// <summary>The HTML.</summary>
    public override string ToString()
    {
        using var html = new Utf8Output();
        Write(html);
        return Encoding.UTF8.GetString(html.Written.Span);
    }
}
