using Kennisbank.Content;

namespace Kennisbank.Linking;

/// <summary>Addresses of single pages that more than one stage names.</summary>
public static class WellKnown
{
    /// <summary>The bakens against the phases.</summary>
    public static UrlPath Matrix { get; } = UrlPath.Of("bakenkaart");

    /// <summary>From the root: the text of a page as Markdown, for machines.</summary>
    public static string MarkdownOf(Page page) => page.Url.Value + "index.md";
}
