using System.Text.Json;

namespace Kennisbank.Views;

/// <summary>The breadcrumb of a page as schema.org data; the last step is the page itself.</summary>
internal static class BreadcrumbData
{
    public static void Write(Utf8JsonWriter json, View view)
    {
        var baseUrl = view.Site.Settings.BaseUrl;
        var position = 0;
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        foreach (var crumb in view.Trail)
        {
            WriteStep(json, ++position, crumb.Title, crumb.Url.Under(baseUrl));
        }

        WriteStep(json, ++position, view.Title, view.Url.Under(baseUrl));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, int position, string name, string url)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ListItem");
        json.WriteNumber("position", position);
        json.WriteString("name", name);

        // An object, because the words of schema.org take a text here for a name, not for an address.
        json.WriteStartObject("item");
        json.WriteString("@id", url);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
