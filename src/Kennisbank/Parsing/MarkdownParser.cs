using Kennisbank.Diagnostics;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Kennisbank.Parsing;

/// <summary>Parses the text of a page with only the Markdown that content needs. Not thread-safe: use one per thread.</summary>
public sealed class MarkdownParser
{
    private readonly TextStore _texts = new();
    private readonly SlottedHtmlRenderer _renderer;

    public MarkdownParser() => _renderer = new SlottedHtmlRenderer(_texts);

    /// <summary>
    /// CommonMark and tables. Each further extension costs time on every page and gives strangers more syntax; generic
    /// attributes in particular would let them set any HTML attribute.
    /// </summary>
    internal static MarkdownPipeline Pipeline { get; } = BuildPipeline();

    /// <param name="firstLine">Line of the file on which the text begins.</param>
    /// <param name="visible">Receives the text that people read.</param>
    /// <param name="start">Index in the file at which the text begins.</param>
    public Body Parse(string file, string markdown, int firstLine, List<Problem> problems, VisibleText visible, int start)
    {
        try
        {
            return ParseOrNull(markdown) is { } document
                ? Read(file, document, markdown, firstLine, problems, visible, start)
                : TooDeep(file, firstLine, problems);
        }
        catch (TextTooLargeException refused)
        {
            problems.Add(TextSize.ProblemAt(file, firstLine, refused));
            return Body.Unread;
        }
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables();
        builder.BlockParsers.FindExact<ParagraphBlockParser>()!.Closed += TextSize.CheckTable;
        return builder.Build();
    }

    private Body Read(string file, MarkdownDocument document, string markdown, int firstLine, List<Problem> problems, VisibleText visible, int start)
    {
        markdown = PrintedQuotes.In(document, markdown);
        var found = new List<Problem>();
        var scan = new BodyScan(file, markdown, firstLine, found);
        scan.Visit(document);
        if (scan.IsTooDeep)
        {
            return TooDeep(file, firstLine, problems);
        }

        new VisibleBody(visible, markdown, start).Add(document);
        problems.AddRange(found);
        return new Body
        {
            MarkdownUtf8 = _texts.Keep(markdown),
            FirstLine = firstLine,
            Html = _renderer.Render(document),
            Headings = scan.Headings.ToArray(),
            Links = scan.Links.ToArray(),
            Images = scan.Images.ToArray(),
            Diagrams = scan.Diagrams.ToArray(),
            Anchors = new AnchorSet(scan.Anchors),
            WordCount = scan.WordCount,
            HasTable = scan.HasTable,
        };
    }

    private static Body TooDeep(string file, int firstLine, List<Problem> problems)
    {
        problems.Add(BodyRules.TooDeep.At(
            new Location(file, firstLine),
            "In deze tekst zitten te veel citaten, lijsten, haken of sterretjes in elkaar of in één alinea.",
            "Zoek de regel met een lange rij >, -, [ of * en maak die korter."));
        return Body.Unread;
    }

    private static MarkdownDocument? ParseOrNull(string markdown)
    {
        if (Nesting.HasTooManyBrackets(markdown))
        {
            return null;
        }

        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig throws this for a text that nests so deep that it would overflow the stack.
            return null;
        }
    }
}
