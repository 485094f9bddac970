using Kennisbank.Linking;
using Kennisbank.Parsing;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Kennisbank.Writing.Markdown;

/// <summary>
/// The text of a page as it was written, with addresses that hold outside the site and figures in words. The places of the addresses are known
/// from parsing, so the text is cut and joined and not parsed again.
/// </summary>
internal static class BodyMarkdown
{
    public static void Write(Site site, Page page, TextWriter output)
    {
        var markdown = page.Content.Body.Markdown.AsSpan();
        var at = 0;
        foreach (var (span, replacement) in Edits(site, page))
        {
            // Links that share one definition share one address.
            if (span.Start < at)
            {
                continue;
            }

            output.Write(markdown[at..span.Start]);
            output.Write(replacement);
            at = span.End + 1;
        }

        output.WriteLine(markdown[at..].TrimEnd());
    }

    private static List<(SourceSpan Span, string Replacement)> Edits(Site site, Page page)
    {
        var body = page.Content.Body;
        var edits = new List<(SourceSpan Span, string Replacement)>(body.Links.Count + body.Images.Count);
        foreach (var link in body.Links)
        {
            if (IsAt(link.Span, link.Target, body.Markdown)
                && AbsoluteAddress.Of(site.Links.Resolve(page.Content.File, link.Target), site.Settings.BaseUrl) is { } address)
            {
                edits.Add((link.Span, address));
            }
        }

        foreach (var image in body.Images)
        {
            if (IsAt(image.Span, image.Target, body.Markdown)
                && AbsoluteAddress.Of(site.Links.ResolveImage(page.Content.File, image.Target), site.Settings.BaseUrl) is { } address)
            {
                edits.Add((image.Span, address));
            }
        }

        foreach (var written in body.Diagrams)
        {
            if (site.Links.ResolveImage(page.Content.File, written.Target) is LinkTarget.Diagram { Content: { } diagram })
            {
                edits.Add((written.Span, DiagramMarkdown.Of(diagram, site.Settings.BaseUrl)));
            }
        }

        edits.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return edits;
    }

    /// <summary>
    /// Markdig places what follows a tab in a heading one character off. Such an address stays as it was written; anything is
    /// better than cutting in the wrong place.
    /// </summary>
    private static bool IsAt(SourceSpan span, string target, string markdown)
    {
        if (span.IsEmpty || span.End >= markdown.Length)
        {
            return false;
        }

        var written = markdown.AsSpan(span.Start, span.Length);
        if (written is ['<', .., '>'])
        {
            written = written[1..^1];
        }

        return written.SequenceEqual(target) || HtmlHelper.Unescape(written.ToString()) == target;
    }
}
