using System.Globalization;
using System.Text;
using Kennisbank.Model;

namespace Kennisbank.Views.Diagrams;

/// <summary>A figure on a page: its title and source, the drawing, and its text alternative.</summary>
internal static class DiagramHtml
{
    /// <param name="anchor">Unique in the page; ids within the figure add an underscore to it, which no anchor contains.</param>
    public static string For(SiteDiagram diagram, string anchor)
    {
        var head = diagram.Diagram.Head;
        var drawing = DiagramDrawing.Of(diagram.Diagram);
        var (title, description) = (HtmlText.Encode(head.Title), HtmlText.Encode(head.Description));
        var html = new StringBuilder();
        html.Append($"<figure class=\"kb-diagram\" id=\"{anchor}\">");
        html.Append($"<figcaption class=\"kb-diagram__caption\"><span class=\"kb-diagram__title\">{title}</span> {Origin(diagram)}</figcaption>");
        html.Append(CultureInfo.InvariantCulture, $"<svg class=\"kb-diagram__drawing\" viewBox=\"0 0 {SvgWriter.Width} {drawing.Height:0.##}\" role=\"img\" ");
        html.Append($"aria-labelledby=\"{anchor}_title {anchor}_desc\">");
        html.Append($"<title id=\"{anchor}_title\">{title}</title><desc id=\"{anchor}_desc\">{description}</desc>");
        html.Append(drawing.Shapes).Append("</svg>");
        html.Append($"<details class=\"kb-diagram__reading\"><summary>Lees de figuur als tekst</summary><p>{description}</p>");
        OutlineHtml.Write(DiagramOutline.Of(diagram.Diagram), html);
        return html.Append("</details></figure>\n").ToString();
    }

    private static string Origin(SiteDiagram diagram)
    {
        var head = diagram.Diagram.Head;
        var source = diagram.Source is { } page ? $"<a href=\"{page.Url}\">{HtmlText.Encode(page.Title)}</a>" : "de bron";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<span class=\"kb-diagram__origin\">Naar figuur {head.Number} in {source}, {HtmlText.Encode(head.Place)}</span>");
    }
}
