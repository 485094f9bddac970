using Kennisbank.Content;

namespace Kennisbank.Views;

/// <summary>The core of OWMS, the metadata standard of Dutch public bodies, as far as it applies to a page.</summary>
public static class DublinCore
{
    /// <summary>The namespace of the prefix, for a <c>link rel="schema.DCTERMS"</c>.</summary>
    public const string Schema = "http://purl.org/dc/terms/";

    internal static IReadOnlyList<MetaTag> For(PageView view)
    {
        var page = view.Page;
        return
        [
            new("DCTERMS.identifier", (page.Permalink ?? page.Url).Under(view.Site.Settings.BaseUrl)),
            new("DCTERMS.title", page.Title),
            new("DCTERMS.description", page.Summary),
            new("DCTERMS.type", page.Type.Singular()),
            new("DCTERMS.language", view.Site.Settings.Language),
            new("DCTERMS.issued", page.Content.Head.Published.Iso()),
            new("DCTERMS.modified", page.Content.LastChanged.Iso()),
        ];
    }
}

/// <summary>The name and content of a <c>meta</c> element.</summary>
public sealed record MetaTag(string Name, string Content);
