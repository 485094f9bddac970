using Kennisbank.Diagnostics;
using Markdig;

namespace Kennisbank.Parsing;

/// <summary>Parses the text of a page with just the Markdown that content needs.</summary>
public static class MarkdownParser
{
    /// <summary>
    /// CommonMark and tables. Every further extension costs time on each page and gives strangers more to write; generic
    /// attributes in particular would let them set any HTML attribute.
    /// </summary>
    internal static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .Build();

    /// <param name="firstLine">Line of the file on which the text begins.</param>
    public static Body Parse(string file, string markdown, int firstLine, List<Problem> problems)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        var scan = new BodyScan(file, firstLine, problems);
        scan.Visit(document);
        return new Body
        {
            Document = document,
            Markdown = markdown,
            Headings = scan.Headings,
            Links = scan.Links,
            Images = scan.Images,
            Anchors = scan.Anchors,
            WordCount = scan.WordCount,
        };
    }
}
