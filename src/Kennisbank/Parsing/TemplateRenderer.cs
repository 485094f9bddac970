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
    private readonly List<(int Start, int End)> _texts = [];
    private readonly ScrollableTableRenderer _tables = new();
    private readonly HtmlRenderer _renderer;
    private int _closed;

    public TemplateRenderer()
    {
        _renderer = new HtmlRenderer(new StringWriter(_html) { NewLine = "\n" });
        MarkdownParser.Pipeline.Setup(_renderer);
        var renderers = _renderer.ObjectRenderers;
        renderers.Replace<LinkInlineRenderer>(new SlotLinkRenderer(this));
        renderers.Replace<LiteralInlineRenderer>(new StretchRenderer(this));
        renderers.Replace<AutolinkInlineRenderer>(new SiteAutolinkRenderer());
        renderers.Replace<ParagraphRenderer>(new SlotParagraphRenderer(this));
        renderers.Replace<HeadingRenderer>(new ClosedRenderer<HeadingBlock>(this, new AnchoredHeadingRenderer()));
        renderers.Replace<QuoteBlockRenderer>(new ClosedRenderer<QuoteBlock>(this, new QuoteBlockRenderer()));
        renderers.Replace<HtmlTableRenderer>(_tables);

        // Raw HTML is an error, and nothing is written with errors about; the preview, which does show such pages, shows
        // it as text.
        renderers.Replace<HtmlBlockRenderer>(new EscapedHtmlBlockRenderer());
        renderers.Replace<HtmlInlineRenderer>(new EscapedHtmlInlineRenderer());
    }

    public HtmlTemplate Render(MarkdownDocument document)
    {
        _slots.Clear();
        _texts.Clear();
        _html.Clear();
        _tables.StartPage();
        _renderer.Render(document);
        var html = _html.ToString();
        return InBytes(html);
    }

    /// <summary>Leaves an open place at where the output is now.</summary>
    private void Open(Func<int, HtmlSlot> make) => _slots.Add((_html.Length, make));

    /// <summary>Where an editor broke the line, the text goes on.</summary>
    private void AddText(int start, int end)
    {
        if (_texts.Count > 0 && _texts[^1].End == start - 1 && _html[start - 1] == '\n')
        {
            _texts[^1] = (_texts[^1].Start, end);
        }
        else
        {
            _texts.Add((start, end));
        }
    }

    /// <summary>Positions are counted in characters while writing, and kept in bytes.</summary>
    private HtmlTemplate InBytes(string html)
    {
        var counter = new ByteCounter(html);
        var slots = new HtmlSlot[_slots.Count];
        for (var index = 0; index < slots.Length; index++)
        {
            slots[index] = _slots[index].Make(counter.BytesBefore(_slots[index].Position));
        }

        counter = new ByteCounter(html);
        var texts = new TextStretch[_texts.Count];
        for (var index = 0; index < texts.Length; index++)
        {
            var start = counter.BytesBefore(_texts[index].Start);
            texts[index] = new TextStretch(start, counter.BytesBefore(_texts[index].End) - start);
        }

        return new HtmlTemplate(Encoding.UTF8.GetBytes(html), slots, texts);
    }

    /// <summary>Counts on from where it was; positions come in order.</summary>
    private struct ByteCounter(string html)
    {
        private int _characters;
        private int _bytes;

        public int BytesBefore(int position)
        {
            _bytes += Encoding.UTF8.GetByteCount(html.AsSpan(_characters, position - _characters));
            _characters = position;
            return _bytes;
        }
    }

    /// <summary>Remembers where running text stands.</summary>
    private sealed class StretchRenderer(TemplateRenderer template) : LiteralInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline literal)
        {
            var start = template._html.Length;
            base.Write(renderer, literal);
            if (template._closed == 0 && template._html.Length > start)
            {
                template.AddText(start, template._html.Length);
            }
        }
    }

    /// <summary>In here no term becomes a link.</summary>
    private sealed class ClosedRenderer<T>(TemplateRenderer template, HtmlObjectRenderer<T> inner) : HtmlObjectRenderer<T>
        where T : MarkdownObject
    {
        protected override void Write(HtmlRenderer renderer, T block)
        {
            template._closed++;
            inner.Write((RendererBase)renderer, block);
            template._closed--;
        }
    }

    /// <summary>A figure becomes an open place; HTML allows it between paragraphs, not in one.</summary>
    private sealed class SlotParagraphRenderer(TemplateRenderer template) : ParagraphRenderer
    {
        protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
        {
            if (paragraph.GetData(typeof(BodyDiagram)) is BodyDiagram diagram)
            {
                template.Open(position => new DiagramSlot(position, diagram));
            }
            else
            {
                base.Write(renderer, paragraph);
            }
        }
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
            template._closed++;
            renderer.WriteChildren(link);
            template._closed--;
            template.Open(position => new LinkEndSlot(position, target));
        }
    }
}
