using System.Globalization;
using Kennisbank.Linking;
using Kennisbank.Parsing;
using Kennisbank.Rendering.Diagrams;

namespace Kennisbank.Rendering;

/// <summary>
/// Fills the open places in a page's HTML: links get the addresses of this site, images their size, figures are drawn,
/// and the first use of a term of the glossary becomes a link to it.
/// </summary>
internal static class BodyRenderer
{
    public static RenderedBody Render(Site site, Page page)
    {
        var template = page.Content.Body.Html;
        var terms = page.Content.Head.LinksTerms ? site.Glossary.FirstUses(page) : [];
        var pieces = new List<(HtmlPiece Piece, int Rank)>();
        pieces.AddRange(template.Slots.Select(slot => (new HtmlPiece(slot.Position, Fill(slot, site, page)), 1)));
        foreach (var use in terms)
        {
            // Where a term touches a link, it ends before the link begins, and begins after the link has ended.
            pieces.Add((new HtmlPiece(use.Start, $"<a class=\"begrip\" href=\"{HtmlText.Encode(use.Term.Url.Value)}\">"), 2));
            pieces.Add((new HtmlPiece(use.Start + use.Length, "</a>"), 0));
        }

        var inOrder = pieces.OrderBy(piece => piece.Piece.Position).ThenBy(piece => piece.Rank).Select(piece => piece.Piece);
        return new RenderedBody(template.With([.. inOrder]), [.. terms.Select(use => use.Term)]);
    }

    private static string Fill(HtmlSlot slot, Site site, Page page) => slot switch
    {
        LinkStartSlot link => LinkStart(site.Links.Resolve(page.Content.File, link.Target), link.Title, page),
        LinkEndSlot link => LinkAddress.Of(site.Links.Resolve(page.Content.File, link.Target), page) is null ? "" : "</a>",
        ImageSlot image => Image(site.Links.ResolveImage(page.Content.File, image.Target), image.Alt),
        DiagramSlot { Diagram: var diagram } => Diagram(site.Links.ResolveImage(page.Content.File, diagram.Target), diagram),
        _ => throw new InvalidOperationException($"An open place of an unknown kind: {slot}"),
    };

    private static string LinkStart(LinkTarget target, string? title, Page page)
    {
        if (LinkAddress.Of(target, page) is not { } address)
        {
            return "";
        }

        var rel = target is LinkTarget.External ? " rel=\"external\"" : "";
        var titleAttribute = title is null ? "" : $" title=\"{HtmlText.Encode(title)}\"";
        return $"<a href=\"{HtmlText.Encode(address)}\"{rel}{titleAttribute}>";
    }

    private static string Image(LinkTarget target, string alt) => target is LinkTarget.Image { File: var image }
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"<img src=\"{HtmlText.Encode(image.Url)}\" alt=\"{HtmlText.Encode(alt)}\" width=\"{image.Width}\" height=\"{image.Height}\" loading=\"lazy\">")
        : HtmlText.Encode(alt);

    /// <summary>Only the preview shows a page whose figure cannot be drawn.</summary>
    private static string Diagram(LinkTarget target, BodyDiagram written) => target is LinkTarget.Diagram { Content: { } diagram }
        ? DiagramHtml.For(diagram, written.Anchor)
        : $"<p>{HtmlText.Encode(written.Alt)}</p>\n";
}
