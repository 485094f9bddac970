using System.Globalization;
using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Parsing;
using Kennisbank.Views.Diagrams;

namespace Kennisbank.Views;

/// <summary>
/// Fills the slots in a page's HTML: links get the addresses of this site, images their size, figures are drawn,
/// and the first use of a glossary term becomes a link.
/// </summary>
internal static class BodyRenderer
{
    public static RenderedBody Render(Site site, Page page)
    {
        var template = page.Content.Body.Html;
        var terms = PageTerms.Of(site, page);
        return new RenderedBody(template, Pieces(page, template, terms.Found), terms.All);
    }

    /// <param name="terms">Sorted by position.</param>
    private static List<HtmlPiece> Pieces(Page page, SlottedHtml template, IReadOnlyList<TermUse> terms)
    {
        var pieces = new List<HtmlPiece>(template.Slots.Count + (2 * terms.Count));
        var filled = 0;
        foreach (var use in terms)
        {
            // A term at the edge of a link closes before the link opens, and opens after the link has closed.
            FillUpTo(use.Start);
            pieces.Add(new HtmlPiece(use.Start, $"<a class=\"begrip\" href=\"{HtmlText.Encode(use.Term.Url.Value)}\">"));
            FillUpTo(use.Start + use.Length - 1);
            pieces.Add(new HtmlPiece(use.Start + use.Length, "</a>"));
        }

        FillUpTo(template.Utf8.Length);
        return pieces;

        void FillUpTo(int position)
        {
            for (; filled < template.Slots.Count && template.Slots[filled].Position <= position; filled++)
            {
                pieces.Add(new HtmlPiece(template.Slots[filled].Position, Fill(template.Slots[filled], page)));
            }
        }
    }

    private static string Fill(HtmlSlot slot, Page page) => slot switch
    {
        LinkStartSlot link => LinkStart(page.Targets.Links[link.Link], link.Title, page),
        LinkEndSlot link => LinkAddress.Of(page.Targets.Links[link.Link], page) is null ? "" : "</a>",
        ImageSlot image => Image(page.Targets.Images[image.Image], page.Content.Body.Images[image.Image].Alt, image.Title),
        DiagramSlot { Diagram: var diagram } => Diagram(page.Targets.Diagrams[diagram], page.Content.Body.Diagrams[diagram]),
        _ => throw new InvalidOperationException($"An open place of an unknown kind: {slot}"),
    };

    private static string LinkStart(LinkTarget target, string? title, Page page)
    {
        if (LinkAddress.Of(target, page) is not { } address)
        {
            return "";
        }

        var rel = target is LinkTarget.External ? " rel=\"external\"" : "";
        return $"<a href=\"{HtmlText.Encode(address)}\"{rel}{TitleAttribute(title)}>";
    }

    private static string TitleAttribute(string? title) => title is null ? "" : $" title=\"{HtmlText.Encode(title)}\"";

    private static string Image(LinkTarget target, string alt, string? title) => target is LinkTarget.Image { File: var image }
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"<img src=\"{HtmlText.Encode(image.Url)}\" alt=\"{HtmlText.Encode(alt)}\" width=\"{image.Width}\" height=\"{image.Height}\" "
            + $"loading=\"lazy\"{TitleAttribute(title)}>")
        : HtmlText.Encode(alt);

    /// <summary>Only the preview shows a page with an invalid figure.</summary>
    private static string Diagram(LinkTarget target, BodyDiagram written) => target is LinkTarget.Diagram { Content: { } diagram }
        ? DiagramHtml.For(diagram, written.Anchor)
        : $"<p>{HtmlText.Encode(written.Alt)}</p>\n";
}
