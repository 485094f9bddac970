using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Outputs.Markdown;

/// <summary>A link as Markdown, with an absolute address.</summary>
internal static class MarkdownLink
{
    public static string To(Page page, Uri baseUrl) => To(page.Title, page.Url, baseUrl);

    public static string To(string text, UrlPath url, Uri baseUrl) => $"[{MarkdownText.Escape(text)}]({url.Under(baseUrl)})";

    /// <summary>To another site. Between angle brackets, because such an address may have parentheses.</summary>
    public static string To(string text, Uri address) => $"[{MarkdownText.Escape(text)}](<{address.AbsoluteUri}>)";
}
