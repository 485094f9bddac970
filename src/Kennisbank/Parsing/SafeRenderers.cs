using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kennisbank.Parsing;

/// <summary>Renders an HTML block as literal text.</summary>
internal sealed class EscapedHtmlBlockRenderer : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block) =>
        renderer.Write("<p>").WriteLeafRawLines(block, writeEndOfLines: true, escape: true).WriteLine("</p>");
}

/// <summary>Renders inline HTML as literal text.</summary>
internal sealed class EscapedHtmlInlineRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline inline) => renderer.WriteEscape(inline.Tag);
}

/// <summary>
/// A heading with its self-link beside it, not inside it: a screen reader would include a link inside the heading in the
/// heading's name.
/// </summary>
internal sealed class AnchoredHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var anchor = heading.GetAttributes().Id ?? "";
        var tag = $"h{heading.Level}";
        renderer.Write($"<div class=\"kop\"><{tag} id=\"{anchor}\">").WriteLeafInline(heading).Write($"</{tag}>");
        renderer.Write($"<a class=\"kop__anker\" href=\"#{anchor}\" aria-labelledby=\"{anchor}\"></a></div>").WriteLine();
    }
}

/// <summary>
/// A table wider than a phone scrolls in a box of its own, which must be reachable by keyboard. Boxes are numbered, because
/// assistive technology lists regions by name. See also <see cref="StackedTable"/>.
/// </summary>
internal sealed class ScrollableTableRenderer : HtmlTableRenderer
{
    private int _number;

    /// <summary>Restarts the numbering for a new page.</summary>
    public void StartPage() => (_number, IsOpen) = (0, false);

    /// <summary>Whether a table is being rendered.</summary>
    public bool IsOpen { get; private set; }

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        _number++;
        renderer.Write($"<div class=\"tabel\" role=\"region\" aria-label=\"Tabel {_number}\" tabindex=\"0\">");
        IsOpen = true;
        base.Write(renderer, table);
        IsOpen = false;
        renderer.WriteLine("</div>");
    }
}
