using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>A content page as schema.org data. For a term or a source, page and subject are separate things.</summary>
internal static class PageData
{
    public static void Write(Utf8JsonWriter json, PageView view)
    {
        var page = view.Page;
        var settings = view.Site.Settings;
        var url = page.Url.Under(settings.BaseUrl);
        json.WriteStartObject();
        json.WriteStrings("@type", page.Type.Profile().SchemaTypes);
        json.WriteString("@id", url);
        json.WriteString("url", url);
        json.WriteString("identifier", (page.Permalink ?? page.Url).Under(settings.BaseUrl));
        json.WriteString("headline", page.Title);
        json.WriteString("description", page.Summary);
        json.WriteString("inLanguage", settings.Language);
        json.WriteString("datePublished", page.Content.Head.Published.Iso());
        json.WriteString("dateModified", page.Content.LastChanged.Iso());
        json.WriteStartObject("isPartOf");
        json.WriteString("@id", StructuredData.SiteId(settings.BaseUrl));
        json.WriteEndObject();
        json.WriteStringsIfAny("keywords", [.. TagKinds.All.SelectMany(page.Tags).Select(tag => tag.Title)]);
        if (page.Content.Head.Contribution?.Teller is { } teller)
        {
            SourceData.WriteAuthors(json, [teller]);
        }

        SourceData.Write(json, page, settings.BaseUrl);
        PartsData.Write(json, page, settings.BaseUrl);
        EntityData.Write(json, page, settings);
        json.WriteEndObject();
    }

    /// <summary>The term or source that the page is about.</summary>
    public static string EntityId(Page page, Uri baseUrl) => $"{page.Url.Under(baseUrl)}#{page.Type.Singular()}";
}
