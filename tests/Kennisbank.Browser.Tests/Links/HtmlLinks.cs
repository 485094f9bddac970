using AngleSharp.Dom;

namespace Kennisbank.Browser.Tests.Links;

/// <summary>Every address in an HTML page, for whatever purpose.</summary>
internal static class HtmlLinks
{
    private static readonly string[] Attributes = ["href", "src", "action", "formaction", "poster", "data", "cite", "data-kb-filters", "data-zoekindex"];

    public static IEnumerable<string> In(IDocument document) =>
        document.All.SelectMany(element => Attributes.Select(element.GetAttribute).Concat(Candidates(element)).Append(Shared(element))).OfType<string>();

    private static IEnumerable<string> Candidates(IElement element) => (element.GetAttribute("srcset") ?? "")
        .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(candidate => candidate.Split(' ')[0]);

    /// <summary>Metadata of the page for other sites and machines.</summary>
    private static string? Shared(IElement element) =>
        (element.GetAttribute("property") ?? element.GetAttribute("name")) is "og:url" or "og:image" or "DCTERMS.identifier"
            ? element.GetAttribute("content")
            : null;
}
