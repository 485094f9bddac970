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
    private readonly List<(int Start, int End, int Block, bool IsHeading)> _words = [];
    private readonly ScrollableTableRenderer _tables = new();
    private readonly HtmlRenderer _renderer;
    private int _closed;
    private int _block;
    private bool _isHeading;

    public TemplateRenderer()
    {
        _renderer = new HtmlRenderer(new StringWriter(_html) { NewLine = "\n" });
        MarkdownParser.Pipeline.Setup(_renderer);
        var renderers = _renderer.ObjectRenderers;
        renderers.Replace<LinkInlineRenderer>(new SlotLinkRenderer(this));
        renderers.Replace<LiteralInlineRenderer>(new StretchRenderer(this));
        renderers.Replace<AutolinkInlineRenderer>(new SiteAutolinkRenderer());
        renderers.Replace<ParagraphRenderer>(new SlotParagraphRenderer(this));
        renderers.Replace<HeadingRenderer>(new ClosedRenderer<HeadingBlock>(this, new SlotHeadingRenderer(this)));
        renderers.Replace<CodeInlineRenderer>(new CodeStretchRenderer(this));
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
        _words.Clear();
        _html.Clear();
        _block = 0;
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

    /// <summary>Remembers what was written since a position as words to read.</summary>
    private void AddWords(int start)
    {
        if (_words.Count > 0 && _words[^1] is var last && last.Block == _block && last.End == start - 1 && _html[start - 1] == '\n')
        {
            _words[^1] = last with { End = _html.Length };
        }
        else if (_html.Length > start)
        {
            _words.Add((start, _html.Length, _block, _isHeading));
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

        counter = new ByteCounter(html);
        var words = new WordStretch[_words.Count];
        for (var index = 0; index < words.Length; index++)
        {
            var start = counter.BytesBefore(_words[index].Start);
            words[index] = new WordStretch(start, counter.BytesBefore(_words[index].End) - start, _words[index].Block, _words[index].IsHeading);
        }

        return new HtmlTemplate(Encoding.UTF8.GetBytes(html), slots, texts, words);
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
            template.AddWords(start);
            if (template._closed == 0 && template._html.Length > start)
            {
                template.AddText(start, template._html.Length);
            }
        }
    }

    /// <summary>Code is read, but no term in it becomes a link.</summary>
    private sealed class CodeStretchRenderer(TemplateRenderer template) : CodeInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, CodeInline code)
        {
            renderer.Write("<code>");
            var start = template._html.Length;
            renderer.WriteEscape(code.Content);
            template.AddWords(start);
            renderer.Write("</code>");
        }
    }

    /// <summary>A heading is a block of its own.</summary>
    private sealed class SlotHeadingRenderer(TemplateRenderer template) : HtmlObjectRenderer<HeadingBlock>
    {
        private readonly AnchoredHeadingRenderer _inner = new();

        protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
        {
            template._block++;
            template._isHeading = true;
            _inner.Write((RendererBase)renderer, heading);
            template._isHeading = false;
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
            template._block++;
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
