using System.Text;
using Kennisbank.Content;
using Kennisbank.Parsing;

namespace Kennisbank.Search.Pages;

/// <summary>The text of a page, paragraph by paragraph, each under its heading.</summary>
internal static class PageBlocks
{
    /// <param name="Heading">Counts the page's headings from 1; 0 before the first.</param>
    public readonly record struct Block(int Heading, string Text);

    public static IReadOnlyList<Block> Of(PageContent content)
    {
        var blocks = new List<Block> { new(0, content.Head.Summary) };
        blocks.AddRange(PageFields.TextsIn(content).Where(text => text.Length > 0).Select(text => new Block(0, text)));
        var html = content.Body.Html;
        var heading = 0;
        for (var first = 0; first < html.Words.Count;)
        {
            var next = first;
            while (next < html.Words.Count && html.Words[next].Block == html.Words[first].Block)
            {
                next++;
            }

            if (html.Words[first].IsHeading)
            {
                heading++;
            }
            else
            {
                blocks.Add(new Block(heading, TextOf(html, first, next)));
            }

            first = next;
        }

        return blocks;
    }

    private static string TextOf(HtmlTemplate html, int first, int next)
    {
        var text = new StringBuilder();
        for (var index = first; index < next; index++)
        {
            var stretch = html.Words[index];
            if (index > first && EndOf(html.Words[index - 1]) is var end && html.Utf8.Span[end..stretch.Start].Contains((byte)'\n'))
            {
                text.Append(' ');
            }

            text.Append(Encoding.UTF8.GetString(html.Utf8.Span.Slice(stretch.Start, stretch.Length)));
        }

        return text.Replace('\n', ' ').Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&amp;", "&").ToString().Trim();
    }

    private static int EndOf(WordStretch stretch) => stretch.Start + stretch.Length;
}
