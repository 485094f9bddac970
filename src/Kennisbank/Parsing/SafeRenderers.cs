using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kennisbank.Parsing;

/// <summary>Shows a block of HTML as the text it was written as.</summary>
internal sealed class EscapedHtmlBlockRenderer : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block) =>
        renderer.Write("<p>").WriteLeafRawLines(block, writeEndOfLines: true, escape: true).WriteLine("</p>");
}

/// <summary>Shows a piece of HTML as the text it was written as.</summary>
internal sealed class EscapedHtmlInlineRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline inline) => renderer.WriteEscape(inline.Tag);
}

/// <summary>
/// A heading with a link to itself beside it, not in it: a screen reader would read a link in the heading as part of its
/// name.
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
/// A table that is wider than a phone scrolls in a box of its own, which the keyboard can reach. Boxes have numbers, as
/// somebody who goes from one to the next by name needs to tell them apart.
/// </summary>
internal sealed class ScrollableTableRenderer : HtmlTableRenderer
{
    private int _number;

    /// <summary>Counts from 1 again.</summary>
    public void StartPage() => _number = 0;

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        _number++;
        renderer.Write($"<div class=\"tabel\" role=\"region\" aria-label=\"Tabel {_number}\" tabindex=\"0\">");
        base.Write(renderer, table);
        renderer.WriteLine("</div>");
    }
}
