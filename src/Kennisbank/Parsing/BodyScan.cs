using Kennisbank.Diagnostics;
using Kennisbank.Diagnostics.Signs;
using Kennisbank.Reading;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kennisbank.Parsing;

/// <summary>
/// The one walk over a page's syntax tree: assigns anchors to headings and paragraphs, collects links and images, counts
/// words and reports what a page may not contain.
/// </summary>
/// <param name="markdown">The text as it was parsed.</param>
internal sealed class BodyScan(string file, string markdown, int firstLine, List<Problem> problems)
{
    private readonly AnchorNames _anchors = new();
    private readonly MarkupChecks _markup = new(file, markdown, firstLine, problems);
    private bool _mayHoldMarkup;
    private string[]? _lines;
    private int _lastLevel = 1;
    private int _depth;
    private long _repeated;

    public List<Heading> Headings { get; } = [];

    public List<BodyLink> Links { get; } = [];

    public List<BodyImage> Images { get; } = [];

    public List<BodyDiagram> Diagrams { get; } = [];

    public IReadOnlyCollection<string> Anchors => _anchors.All;

    public int WordCount { get; private set; }

    public bool HasTable { get; private set; }

    /// <summary>Whether something nests too deep to be followed; then the collected results are incomplete.</summary>
    public bool IsTooDeep { get; private set; }

    public void Visit(MarkdownDocument document)
    {
        foreach (var block in document)
        {
            VisitBlock(block, isTopLevel: true);
        }
    }

    private void VisitBlock(Block block, bool isTopLevel)
    {
        switch (block)
        {
            case HeadingBlock heading:
                VisitHeading(heading);
                break;
            case Table table:
                HasTable = true;
                PlainTable.Prepare(table);
                StackedTable.Prepare(table);
                TableChecks.Check(table, _lines ??= markdown.Split('\n'), file, firstLine, problems);
                VisitChildren(table);
                break;
            case HtmlBlock html:
                ReportHtml(PlaceOf(html));
                break;
            case ParagraphBlock paragraph when DiagramParagraph.ImageIn(paragraph) is { } image:
                VisitDiagram(image);
                break;
            case LeafBlock { Inline: { } inlines } leaf:
                VisitText(leaf, inlines);
                if (isTopLevel && leaf is ParagraphBlock)
                {
                    leaf.GetAttributes().Id = _anchors.Unique(ParagraphAnchor.For(inlines));
                }

                break;
            case LeafBlock { Lines.Count: > 0 } code:
                WordCount += PlainText.CountWords(code.Lines.ToString());
                CheckIndented(code);
                break;
            case ContainerBlock container:
                VisitChildren(container);
                break;
        }
    }

    private void VisitChildren(ContainerBlock container)
    {
        if (!Enter())
        {
            return;
        }

        foreach (var child in container)
        {
            VisitBlock(child, isTopLevel: false);
        }

        _depth--;
    }

    private bool Enter()
    {
        IsTooDeep |= _depth == Nesting.MaxDepth;
        if (!IsTooDeep)
        {
            _depth++;
        }

        return !IsTooDeep;
    }

    private void VisitHeading(HeadingBlock heading)
    {
        // Of a heading with a line below it, Markdig reports the position of that line.
        var at = PlaceOf(heading.Line - (heading.IsSetext ? 1 : 0), heading.Column);
        if (heading.Inline is { } inlines)
        {
            VisitText(heading, inlines);
        }

        var text = PlainText.Of(heading.Inline).Trim();
        HeadingChecks.Check(heading.Level, _lastLevel, text, at, problems);
        _lastLevel = heading.Level;
        var anchor = _anchors.Unique(Slug.From(text) is { Length: > 0 } slug ? slug : "kop");
        heading.GetAttributes().Id = anchor;
        Headings.Add(new Heading(heading.Level, SharedText.Of(text), SharedText.Of(anchor), at));
    }

    private void VisitText(LeafBlock leaf, ContainerInline inlines)
    {
        _mayHoldMarkup = false;
        VisitInlines(inlines);
        if (_mayHoldMarkup && !IsTooDeep)
        {
            _markup.Check(leaf, inlines);
        }
    }

    /// <summary>A fence means code; four spaces are often an indent out of habit.</summary>
    private void CheckIndented(LeafBlock block)
    {
        if (block is CodeBlock and not FencedCodeBlock)
        {
            problems.Add(BodyRules.IndentedCode.At(
                new Location(file, firstLine + block.Line),
                "Deze alinea begint met vier spaties of een tab, en komt daarom als code op de pagina.",
                "Haal de spaties weg. Bedoelt u code, zet er dan een regel ``` boven en onder."));
        }
    }

    private void VisitInlines(ContainerInline inlines)
    {
        if (!Enter())
        {
            return;
        }

        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            VisitInline(inline);
        }

        _depth--;
    }

    private void VisitInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                WordCount += PlainText.CountWords(literal.Content.AsSpan());
                _mayHoldMarkup |= TypedText.MayHoldMarkup(literal);
                CheckHalfLink(literal);
                break;
            case HtmlInline:
                ReportHtml(PlaceOf(inline));
                break;
            case AutolinkInline auto:
                WordCount++;
                Links.Add(new BodyLink(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, PlaceOf(auto), auto.Span));
                break;
            case LinkInline { IsImage: true } image:
                VisitImage(image);
                break;
            case HtmlEntityInline entity when InvisibleCharacters.IndexIn(entity.Transcoded.AsSpan()) >= 0:
                problems.Add(FileRules.InvisibleCharacter.At(
                    PlaceOf(entity), $"De code {entity.Original} staat voor een teken dat niemand ziet.", "Haal haar weg."));
                break;
            case LinkInline link:
                VisitLink(link);
                break;
            case ContainerInline container:
                _mayHoldMarkup |= container is DelimiterInline;
                VisitInlines(container);
                break;
        }
    }

    private void CheckHalfLink(LiteralInline literal)
    {
        if (HalfLink.AddressIn(literal) is { } at)
        {
            problems.Add(BodyRules.HalfLink.At(
                PlaceOf(literal.Line, literal.Column + at),
                "Hier begint het adres van een link of plaatje, maar het is niet te lezen.",
                "Sluit het af met een haakje. Staat er een spatie in het adres, zet het dan tussen < en >: [tekst](<adres met spatie>)."));
        }
    }

    private void VisitImage(LinkInline image)
    {
        _repeated = TextSize.AddReference(image, _repeated);
        Images.Add(new BodyImage(image.Url ?? "", PlainText.Of(image).Trim(), PlaceOf(image), image.Reference?.UrlSpan ?? image.UrlSpan));
        VisitDescription(image);
    }

    private void VisitDiagram(LinkInline image)
    {
        var name = image.Url![(image.Url!.LastIndexOf('/') + 1)..^DiagramParagraph.Extension.Length];
        var anchor = _anchors.Unique($"figuur-{Slug.From(name)}".TrimEnd('-'));
        var diagram = new BodyDiagram(image.Url, PlainText.Of(image).Trim(), anchor, PlaceOf(image), image.Span);
        Diagrams.Add(diagram);
        TextSize.CheckDiagrams(image, Diagrams.Count);
        _repeated = TextSize.AddReference(image, _repeated);
        if (!string.IsNullOrEmpty(image.Title))
        {
            problems.Add(BodyRules.DiagramTitle.At(
                diagram.At,
                $"De titel '{image.Title}' achter deze figuur komt niet op de pagina.",
                "Een figuur heeft haar titel in haar eigen bestand, bij 'titel'. Haal de titel hier weg."));
        }

        VisitDescription(image);
    }

    private void VisitDescription(LinkInline image)
    {
        CheckVisible(image, PlainText.Of(image));
        CheckVisible(image, image.Title);
        CheckVisible(image, image.Url);
        foreach (var html in image.Descendants<HtmlInline>())
        {
            ReportHtml(PlaceOf(html));
        }
    }

    private void VisitLink(LinkInline link)
    {
        var at = PlaceOf(link);
        _repeated = TextSize.AddReference(link, _repeated);
        Links.Add(new BodyLink(link.Url ?? "", at, link.Reference?.UrlSpan ?? link.UrlSpan));
        VisitInlines(link);
        if (link is { Reference.Label: ['^', ..] label })
        {
            problems.Add(BodyRules.UnknownMarkup.At(
                at,
                $"'[{label}]' wordt hier een link: voetnoten kent de site niet.",
                "Zet de opmerking in de tekst, tussen haakjes, of maak er een link met woorden van."));
        }

        CheckVisible(link, link.Title);
        CheckVisible(link, link.Url);
        if (PlainText.Of(link).Trim().Length == 0 && !link.Descendants<LinkInline>().Any(inner => inner.IsImage))
        {
            problems.Add(BodyRules.EmptyLink.At(
                at, "Deze link heeft geen tekst.", "Zet tussen de rechte haken waar de link heen leidt."));
        }
    }

    /// <summary>Entities in an address or a description, which are not part of the running text, may hide an invisible character.</summary>
    private void CheckVisible(LinkInline link, string? text)
    {
        if (InvisibleCharacters.IndexIn(text) >= 0)
        {
            problems.Add(FileRules.InvisibleCharacter.At(
                PlaceOf(link), "In het adres, de titel of de beschrijving staat een code voor een teken dat niemand ziet.", "Haal haar weg."));
        }
    }

    private void ReportHtml(Location at) => problems.Add(BodyRules.RawHtml.At(
        at,
        "Hier staat HTML, en die wordt niet overgenomen.",
        "Gebruik ## voor een kop, ** voor nadruk en [tekst](adres) voor een link. Bedoelt u het teken < zelf, schrijf dan \\<."));

    private Location PlaceOf(MarkdownObject node) => PlaceOf(node.Line, node.Column);

    /// <summary>Markdig counts lines and columns of the text from 0.</summary>
    private Location PlaceOf(int line, int column) => new(file, firstLine + line, column + 1);
}
