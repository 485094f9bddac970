using System.Globalization;
using Kennisbank.Linking;
using Kennisbank.Parsing;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Kennisbank.Rendering;

/// <summary>A link to a file becomes a link to its page, and an image gets its size. What leads nowhere becomes text.</summary>
internal sealed class SiteLinkRenderer(Site site, Page page) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var file = page.Content.File;
        if (link.IsImage)
        {
            WriteImage(renderer, link, site.Links.ResolveImage(file, link.Url ?? ""));
        }
        else
        {
            WriteLink(renderer, link, site.Links.Resolve(file, link.Url ?? ""));
        }
    }

    private void WriteLink(HtmlRenderer renderer, LinkInline link, LinkTarget target)
    {
        if (LinkAddress.Of(target, from: page) is not { } address)
        {
            renderer.WriteChildren(link);
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(address).Write('"');
        if (target is LinkTarget.External)
        {
            renderer.Write(" rel=\"external\"");
        }

        if (!string.IsNullOrEmpty(link.Title))
        {
            renderer.Write(" title=\"").WriteEscape(link.Title).Write('"');
        }

        renderer.Write('>');
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private static void WriteImage(HtmlRenderer renderer, LinkInline link, LinkTarget target)
    {
        var alt = PlainText.Of(link).Trim();
        if (target is not LinkTarget.Image { File: var image })
        {
            renderer.WriteEscape(alt);
            return;
        }

        renderer.Write("<img src=\"").WriteEscapeUrl(image.Url).Write("\" alt=\"").WriteEscape(alt);
        renderer.Write(string.Create(CultureInfo.InvariantCulture, $"\" width=\"{image.Width}\" height=\"{image.Height}\" loading=\"lazy\">"));
    }
}
