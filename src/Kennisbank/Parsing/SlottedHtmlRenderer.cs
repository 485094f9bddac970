using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kennisbank.Parsing;

/// <summary>
/// Renders syntax trees as HTML with slots for links and images. Creating a renderer costs more than rendering a short page,
/// so each thread keeps one.
/// </summary>
internal sealed class SlottedHtmlRenderer
{
    private readonly TextStore _store;
    private readonly List<HtmlSlot> _slots = [];
    private readonly List<TextRun> _texts = [];
    private readonly List<WordRun> _words = [];
    private readonly ScrollableTableRenderer _tables = new();
    private readonly HtmlRenderer _renderer;
    private int _closed;
    private int _block;
    private bool _isHeading;

    // Running counts: slots refer to what BodyScan collected, in the same order.
    private int _links;
    private int _images;
    private int _diagrams;

    /// <param name="texts">Stores the HTML.</param>
    public SlottedHtmlRenderer(TextStore texts)
    {
        _store = texts;
        _renderer = new HtmlRenderer(new Utf8Output());
        MarkdownParser.Pipeline.Setup(_renderer);
        var renderers = _renderer.ObjectRenderers;
        renderers.Replace<LinkInlineRenderer>(new SlotLinkRenderer(this));
        renderers.Replace<LiteralInlineRenderer>(new RunRenderer<LiteralInline>(this, new LiteralInlineRenderer()));
        renderers.Replace<HtmlEntityInlineRenderer>(new RunRenderer<HtmlEntityInline>(this, new HtmlEntityInlineRenderer()));
        renderers.Replace<AutolinkInlineRenderer>(new SlotAutolinkRenderer(this));
        renderers.Replace<ParagraphRenderer>(new SlotParagraphRenderer(this));
        renderers.Replace<HeadingRenderer>(new ClosedRenderer<HeadingBlock>(this, new SlotHeadingRenderer(this)));
        renderers.Replace<CodeInlineRenderer>(new CodeRunRenderer(this));
        renderers.Replace<QuoteBlockRenderer>(new ClosedRenderer<QuoteBlock>(this, new QuoteBlockRenderer()));
        renderers.Replace<HtmlTableRenderer>(_tables);

        // Raw HTML is an error, and nothing is written while there are errors; the preview, which does show such pages,
        // shows it as text.
        renderers.Replace<HtmlBlockRenderer>(new EscapedHtmlBlockRenderer());
        renderers.Replace<HtmlInlineRenderer>(new EscapedHtmlInlineRenderer());
    }

    private Utf8Output Html => (Utf8Output)_renderer.Writer;

    public SlottedHtml Render(MarkdownDocument document)
    {
        _slots.Clear();
        _texts.Clear();
        _words.Clear();
        Html.Clear();
        _block = 0;
        (_links, _images, _diagrams) = (0, 0, 0);
        _tables.StartPage();
        _renderer.Render(document);
        return new SlottedHtml(_store.Keep(Html.Written.Span), [.. _slots], [.. _texts], [.. _words]);
    }

    /// <summary>Records the output since a position as running text.</summary>
    private void AddRun(int start)
    {
        AddWords(start);
        if (_closed == 0 && Html.Length > start)
        {
            AddText(start, Html.Length);
        }
    }

    /// <summary>A soft line break, an entity or an escape does not end a run of text.</summary>
    private void AddText(int start, int end)
    {
        if (_texts.Count > 0 && _texts[^1] is var last && GoesOn(last.End, start))
        {
            _texts[^1] = last with { Length = end - last.Start };
        }
        else
        {
            _texts.Add(new TextRun(start, end - start));
        }
    }

    /// <summary>Records the output since a position as visible words.</summary>
    private void AddWords(int start)
    {
        if (_words.Count > 0 && _words[^1] is var last && last.Block == _block && GoesOn(last.End, start))
        {
            _words[^1] = last with { Length = Html.Length - last.Start };
        }
        else if (Html.Length > start)
        {
            _words.Add(new WordRun(start, Html.Length - start, _block, _isHeading, _tables.IsOpen));
        }
    }

    /// <summary>Whether only a line end separates them: no tag, and no slot.</summary>
    private bool GoesOn(int end, int start) =>
        (end == start || (end == start - 1 && Html.Written.Span[end] == '\n')) && (_slots.Count == 0 || _slots[^1].Position < end);

    /// <summary>Records a run of running text: a literal, or an entity, which is visible like any other character.</summary>
    private sealed class RunRenderer<T>(SlottedHtmlRenderer template, HtmlObjectRenderer<T> inner) : HtmlObjectRenderer<T>
        where T : Inline
    {
        protected override void Write(HtmlRenderer renderer, T text)
        {
            var start = template.Html.Length;
            inner.Write((RendererBase)renderer, text);
            template.AddRun(start);
        }
    }

    /// <summary>Code is visible, but no term in it becomes a link.</summary>
    private sealed class CodeRunRenderer(SlottedHtmlRenderer template) : CodeInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, CodeInline code)
        {
            renderer.Write("<code>");
            var start = template.Html.Length;
            renderer.WriteEscape(code.Content);
            template.AddWords(start);
            renderer.Write("</code>");
        }
    }

    /// <summary>A heading is a block of its own.</summary>
    private sealed class SlotHeadingRenderer(SlottedHtmlRenderer template) : HtmlObjectRenderer<HeadingBlock>
    {
        private readonly AnchoredHeadingRenderer _inner = new();

        protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
        {
            template._block++;
            template._isHeading = true;
            var before = template._words.Count;
            _inner.Write((RendererBase)renderer, heading);
            if (template._words.Count == before)
            {
                // An image has no visible words of its own, but a heading with only an image is still a heading.
                template._words.Add(new WordRun(template.Html.Length, 0, template._block, IsHeading: true));
            }

            template._isHeading = false;
        }
    }

    /// <summary>No term in here becomes a link.</summary>
    private sealed class ClosedRenderer<T>(SlottedHtmlRenderer template, HtmlObjectRenderer<T> inner) : HtmlObjectRenderer<T>
        where T : MarkdownObject
    {
        protected override void Write(HtmlRenderer renderer, T block)
        {
            template._closed++;
            inner.Write((RendererBase)renderer, block);
            template._closed--;
        }
    }

    /// <summary>A figure becomes a slot between paragraphs, because HTML does not allow it inside one.</summary>
    private sealed class SlotParagraphRenderer(SlottedHtmlRenderer template) : ParagraphRenderer
    {
        protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
        {
            template._block++;
            if (DiagramParagraph.ImageIn(paragraph) is not null)
            {
                template._slots.Add(new DiagramSlot(template.Html.Length, template._diagrams++));
            }
            else
            {
                base.Write(renderer, paragraph);
            }
        }
    }

    /// <summary>Links and images become slots.</summary>
    private sealed class SlotLinkRenderer(SlottedHtmlRenderer template) : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (link.IsImage)
            {
                template._slots.Add(new ImageSlot(template.Html.Length, template._images++, TitleOf(link)));
                return;
            }

            var number = template._links++;
            template._slots.Add(new LinkStartSlot(template.Html.Length, number, TitleOf(link)));
            template._closed++;
            renderer.WriteChildren(link);
            template._closed--;
            template._slots.Add(new LinkEndSlot(template.Html.Length, number));
        }

        private static string? TitleOf(LinkInline link) => string.IsNullOrEmpty(link.Title) ? null : link.Title;
    }

    /// <summary>An address between angle brackets is a link whose text is the address.</summary>
    private sealed class SlotAutolinkRenderer(SlottedHtmlRenderer template) : HtmlObjectRenderer<AutolinkInline>
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline link)
        {
            var number = template._links++;
            template._slots.Add(new LinkStartSlot(template.Html.Length, number, null));
            var start = template.Html.Length;
            renderer.WriteEscape(link.Url);
            template.AddWords(start);
            template._slots.Add(new LinkEndSlot(template.Html.Length, number));
        }
    }
}
