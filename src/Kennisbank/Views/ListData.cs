using System.Text.Json;
using Kennisbank.Content;

namespace Kennisbank.Views;

/// <summary>A list, overview or form as schema.org data. The first part of the list of terms is also the set that defines all terms.</summary>
internal static class ListData
{
    public static void Write(Utf8JsonWriter json, View view)
    {
        var settings = view.Site.Settings;
        var url = view.Url.Under(settings.BaseUrl);
        var terms = view is ListingView { Listing.Type: ContentType.Begrip, Part: 1 } list ? list.Pages : null;
        json.WriteStartObject();
        json.WriteStrings("@type", terms is not null ? ["CollectionPage", "DefinedTermSet"] : [IsTool(view) ? "WebPage" : "CollectionPage"]);
        json.WriteString("@id", url);
        json.WriteString("url", url);
        json.WriteString("name", view.Title);
        json.WriteString("description", view.Description);
        json.WriteString("inLanguage", settings.Language);
        json.WriteStartObject("isPartOf");
        json.WriteString("@id", StructuredData.SiteId(settings.BaseUrl));
        json.WriteEndObject();
        if (terms is not null)
        {
            json.WriteObjects("hasDefinedTerm", terms, page =>
            {
                json.WriteString("@type", "DefinedTerm");
                json.WriteString("@id", PageData.EntityId(page, settings.BaseUrl));
                json.WriteString("name", page.Title);
            });
        }

        json.WriteEndObject();
    }

    private static bool IsTool(View view) => view is ShareView or AssessmentView or IntervisieView or SheetView;
}
