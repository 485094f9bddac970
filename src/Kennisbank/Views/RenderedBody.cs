using System.Text;
using Kennisbank.Model;
using Kennisbank.Parsing;

namespace Kennisbank.Views;

/// <summary>The text of a page as it is shown.</summary>
/// <param name="template">The HTML around the pieces.</param>
/// <param name="pieces">In order of position.</param>
/// <param name="terms">In order of first use.</param>
public sealed class RenderedBody(SlottedHtml template, IReadOnlyList<HtmlPiece> pieces, IReadOnlyList<Page> terms)
{
    /// <summary>The terms of the glossary that the text uses, in order of first use.</summary>
    public IReadOnlyList<Page> Terms { get; } = terms;

    /// <summary>Writes what is safe to stand in a page as it is: raw HTML cannot be in it.</summary>
    public void Write(Utf8Output output) => template.Write(output, pieces);

    /// <summary>The HTML.</summary>
    public override string ToString()
    {
        using var html = new Utf8Output();
        Write(html);
        return Encoding.UTF8.GetString(html.Written.Span);
    }
}
