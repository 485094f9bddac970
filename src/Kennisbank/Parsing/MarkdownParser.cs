using System.Text;
using Kennisbank.Diagnostics;
using Markdig;

namespace Kennisbank.Parsing;

/// <summary>Parses the text of a page with just the Markdown that content needs. One for each thread.</summary>
public sealed class MarkdownParser
{
    private readonly TemplateRenderer _renderer = new();

    /// <summary>
    /// CommonMark and tables. Every further extension costs time on each page and gives strangers more to write; generic
    /// attributes in particular would let them set any HTML attribute.
    /// </summary>
    internal static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .Build();

    /// <param name="firstLine">Line of the file on which the text begins.</param>
    public Body Parse(string file, string markdown, int firstLine, List<Problem> problems)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        var scan = new BodyScan(file, firstLine, problems);
        scan.Visit(document);
        return new Body
        {
            MarkdownUtf8 = Encoding.UTF8.GetBytes(markdown),
            Html = _renderer.Render(document),
            Headings = scan.Headings,
            Links = scan.Links,
            Images = scan.Images,
            Diagrams = scan.Diagrams,
            Anchors = scan.Anchors,
            WordCount = scan.WordCount,
        };
    }
}
