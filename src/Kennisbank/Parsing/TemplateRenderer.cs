using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Markdig.Extensions.Tables;

namespace Kennisbank.Parsing;

/// <summary>
/// Writes syntax trees as HTML with open places for links and images. Setting a renderer up costs more than a short page,
/// so each thread keeps one.
/// </summary>
internal sealed class TemplateRenderer
{
    private readonly StringBuilder _html = new();
    private readonly List<(int Position, Func<int, HtmlSlot> Make)> _slots = [];
    private readonly HtmlRenderer _renderer;

    public TemplateRenderer()
    {
        _renderer = new HtmlRenderer(new StringWriter(_html) { NewLine = "\n" });
        MarkdownParser.Pipeline.Setup(_renderer);
        var renderers = _renderer.ObjectRenderers;
        renderers.Replace<LinkInlineRenderer>(new SlotLinkRenderer(this));
        renderers.Replace<AutolinkInlineRenderer>(new SiteAutolinkRenderer());
        renderers.Replace<HeadingRenderer>(new AnchoredHeadingRenderer());
        renderers.Replace<HtmlTableRenderer>(new ScrollableTableRenderer());

        // Raw HTML is an error, and nothing is written with errors about; the preview, which does show such pages, shows
        // it as text.
        renderers.Replace<HtmlBlockRenderer>(new EscapedHtmlBlockRenderer());
        renderers.Replace<HtmlInlineRenderer>(new EscapedHtmlInlineRenderer());
    }

    public HtmlTemplate Render(MarkdownDocument document)
    {
        _slots.Clear();
        _html.Clear();
        _renderer.Render(document);
        var html = _html.ToString();
        return new HtmlTemplate(Encoding.UTF8.GetBytes(html), InBytes(html));
    }

    /// <summary>Leaves an open place at where the output is now.</summary>
    public void Open(Func<int, HtmlSlot> make) => _slots.Add((_html.Length, make));

    /// <summary>Positions are counted in characters while writing, and kept in bytes.</summary>
    private HtmlSlot[] InBytes(string html)
    {
        var slots = new HtmlSlot[_slots.Count];
        var (characters, bytes) = (0, 0);
        for (var index = 0; index < slots.Length; index++)
        {
            var (position, make) = _slots[index];
            bytes += Encoding.UTF8.GetByteCount(html.AsSpan(characters, position - characters));
            characters = position;
            slots[index] = make(bytes);
        }

        return slots;
    }

    /// <summary>Links and images become open places.</summary>
    private sealed class SlotLinkRenderer(TemplateRenderer template) : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            var target = link.Url ?? "";
            if (link.IsImage)
            {
                var alt = PlainText.Of(link).Trim();
                template.Open(position => new ImageSlot(position, target, alt));
                return;
            }

            var title = string.IsNullOrEmpty(link.Title) ? null : link.Title;
            template.Open(position => new LinkStartSlot(position, target, title));
            renderer.WriteChildren(link);
            template.Open(position => new LinkEndSlot(position, target));
        }
    }
}
