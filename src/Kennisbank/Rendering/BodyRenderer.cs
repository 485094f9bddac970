using Kennisbank.Linking;
using Kennisbank.Parsing;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace Kennisbank.Rendering;

/// <summary>Writes a page's syntax tree as HTML, with its links turned into addresses of the site.</summary>
internal static class BodyRenderer
{
    public static string Render(Site site, Page page)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(output);
        MarkdownParser.Pipeline.Setup(renderer);
        var renderers = renderer.ObjectRenderers;
        renderers.Replace<LinkInlineRenderer>(new SiteLinkRenderer(site, page));
        renderers.Replace<AutolinkInlineRenderer>(new SiteAutolinkRenderer());
        renderers.Replace<HeadingRenderer>(new AnchoredHeadingRenderer());
        renderers.Replace<HtmlTableRenderer>(new ScrollableTableRenderer());

        // Raw HTML is an error, and nothing is written with errors about; the preview, which does show such pages, shows
        // it as text.
        renderers.Replace<HtmlBlockRenderer>(new EscapedHtmlBlockRenderer());
        renderers.Replace<HtmlInlineRenderer>(new EscapedHtmlInlineRenderer());
        renderer.Render(page.Content.Body.Document);
        return output.ToString();
    }
}
