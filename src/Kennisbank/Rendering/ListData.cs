using System.Text.Json;
using Kennisbank.Content;

namespace Kennisbank.Rendering;

/// <summary>A list, overview or form as schema.org data. The list of terms is also the set that the terms are defined in.</summary>
internal static class ListData
{
    public static void Write(Utf8JsonWriter json, View view)
    {
        var settings = view.Site.Settings;
        var url = view.Url.Under(settings.BaseUrl);
        var isTerms = view is ListingView { Listing.Type: ContentType.Begrip };
        json.WriteStartObject();
        json.WriteStrings("@type", isTerms ? ["CollectionPage", "DefinedTermSet"] : [view is ShareView ? "WebPage" : "CollectionPage"]);
        json.WriteString("@id", url);
        json.WriteString("url", url);
        json.WriteString("name", view.Title);
        json.WriteString("description", view.Description);
        json.WriteString("inLanguage", settings.Language);
        json.WriteStartObject("isPartOf");
        json.WriteString("@id", StructuredData.SiteId(settings.BaseUrl));
        json.WriteEndObject();
        if (isTerms)
        {
            WriteTerms(json, view);
        }

        json.WriteEndObject();
    }

    private static void WriteTerms(Utf8JsonWriter json, View view)
    {
        json.WriteStartArray("hasDefinedTerm");
        foreach (var page in view.Site.PagesOf(ContentType.Begrip))
        {
            json.WriteStartObject();
            json.WriteString("@type", "DefinedTerm");
            json.WriteString("@id", PageData.EntityId(page, view.Site.Settings.BaseUrl));
            json.WriteString("name", page.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
