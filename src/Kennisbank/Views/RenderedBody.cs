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

    /// <summary>Writes HTML that is safe to include as it is, because it cannot contain raw HTML of authors.</summary>
    public void Write(Utf8Output output) => template.Write(output, pieces);

    /// <summary>The HTML.</summary>
    public override string ToString()
    {
        using var html = new Utf8Output();
        Write(html);
        return Encoding.UTF8.GetString(html.Written.Span);
    }
}
