using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Kennisbank.Parsing;

namespace Kennisbank.Typing.Readability;

/// <summary>The paragraphs and list items of a page as plain text. Headings, tables and code are not sentences.</summary>
internal static partial class RunningText
{
    public static IEnumerable<string> Of(SlottedHtml html) =>
        Blocks().Matches(Encoding.UTF8.GetString(html.Utf8.Span)).Select(block => Plain(block.Groups["text"].Value));

    private static string Plain(string html) => WebUtility.HtmlDecode(Tags().Replace(html, "")).ReplaceLineEndings(" ").Trim();

    /// <summary>The HTML is our own, so its structure is known: a list item without paragraphs ends at its end tag or at a nested list.</summary>
    [GeneratedRegex(@"<(?:p|li)(?: [^>]*)?>(?<text>(?:(?!</?(?:p|li|ul|ol)[ >]).)+)", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Blocks();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
