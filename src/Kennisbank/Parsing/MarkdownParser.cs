using System.Text;
using Kennisbank.Diagnostics;
using Markdig;
using Markdig.Syntax;

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

    /// <summary>Null, with a problem added, for quotes in quotes in quotes and the like, by the hundred.</summary>
    /// <param name="firstLine">Line of the file on which the text begins.</param>
    public Body? Parse(string file, string markdown, int firstLine, List<Problem> problems)
    {
        try
        {
            return Take(Markdown.Parse(markdown, Pipeline), file, markdown, firstLine, problems);
        }
        catch (ArgumentException)
        {
            // Markdig's way to say so. Where, it does not tell.
            problems.Add(BodyRules.TooDeep.At(
                new Location(file, firstLine), "De tekst heeft te veel lijsten, citaten of nadruk in elkaar.", "Haal een paar lagen weg; meer dan drie leest niemand."));
            return null;
        }
    }

    private Body Take(MarkdownDocument document, string file, string markdown, int firstLine, List<Problem> problems)
    {
        var scan = new BodyScan(file, firstLine, problems);
        scan.Visit(document);
        return new Body
        {
            MarkdownUtf8 = Encoding.UTF8.GetBytes(markdown),
            Html = _renderer.Render(document),
            Headings = scan.Headings,
            Links = scan.Links,
            Images = scan.Images,
            Anchors = scan.Anchors,
            WordCount = scan.WordCount,
        };
    }
}
