using Kennisbank.Model;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Kennisbank.Outputs.Markdown;

/// <summary>
/// The Markdown source of a page, with absolute addresses and with figures in words. The positions of both
/// are known from parsing, so the text is spliced and not parsed again.
/// </summary>
internal static class BodyMarkdown
{
    public static void Write(Site site, Page page, TextWriter output)
    {
        var text = page.Content.Body.Markdown;
        var markdown = text.AsSpan().TrimEnd();
        var at = markdown.Length - markdown.TrimStart('\n').Length;
        if (at == markdown.Length)
        {
            return;
        }

        output.WriteLine();
        foreach (var (span, replacement) in Edits(site, page, text))
        {
            // Links to the same definition share its address.
            if (span.Start < at)
            {
                continue;
            }

            output.Write(markdown[at..span.Start]);
            output.Write(replacement);
            at = span.End + 1;
        }

        output.WriteLine(markdown[at..]);
    }

    private static List<(SourceSpan Span, string Replacement)> Edits(Site site, Page page, string markdown)
    {
        var (body, targets, baseUrl) = (page.Content.Body, page.Targets, site.Settings.BaseUrl);
        var edits = new List<(SourceSpan Span, string Replacement)>(body.Links.Count + body.Images.Count);
        foreach (var (link, target) in body.Links.Zip(targets.Links))
        {
            if (IsAt(link.Span, link.Target, markdown) && AbsoluteAddress.Of(target, baseUrl) is { } address)
            {
                // An autolink keeps the brackets that make it a link.
                var isText = markdown[link.Span.Start] == '<' && link.Target.Contains("://", StringComparison.Ordinal);
                edits.Add((link.Span, isText ? $"<{address}>" : address));
            }
        }

        foreach (var (image, target) in body.Images.Zip(targets.Images))
        {
            if (IsAt(image.Span, image.Target, markdown) && AbsoluteAddress.Of(target, baseUrl) is { } address)
            {
                edits.Add((image.Span, address));
            }
        }

        foreach (var (written, target) in body.Diagrams.Zip(targets.Diagrams))
        {
            if (target is LinkTarget.Diagram { Content: { } diagram })
            {
                edits.Add((written.Span, DiagramMarkdown.Of(diagram, baseUrl)));
            }
        }

        edits.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return edits;
    }

    /// <summary>
    /// Markdig reports the position of what follows a tab in a heading one character off. Such an address stays as it was written;
    /// anything is better than cutting in the wrong place.
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
