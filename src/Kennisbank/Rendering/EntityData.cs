using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Linking;

namespace Kennisbank.Rendering;

/// <summary>What the page of a term or a source is about, as schema.org data.</summary>
internal static class EntityData
{
    public static void Write(Utf8JsonWriter json, Page page, SiteSettings settings)
    {
        switch (page.Content)
        {
            case Begrip begrip:
                Start(json, page, "DefinedTerm", settings.BaseUrl);
                json.WriteString("description", page.Summary);
                json.WriteStringsIfAny("alternateName", begrip.Variants);
                json.WriteStartObject("inDefinedTermSet");
                json.WriteString("@id", Listings.UrlOf(ContentType.Begrip).Under(settings.BaseUrl));
                json.WriteEndObject();
                json.WriteEndObject();
                break;
            case Bron bron:
                Start(json, page, "CreativeWork", settings.BaseUrl);
                SourceData.WriteAuthors(json, bron.Authors);
                if (bron.Organisation is { } organisation)
                {
                    SourceData.WriteNamed(json, "sourceOrganization", "Organization", organisation);
                }

                json.WriteEndObject();
                break;
        }
    }

    private static void Start(Utf8JsonWriter json, Page page, string type, Uri baseUrl)
    {
        json.WriteStartObject("mainEntity");
        json.WriteString("@type", type);
        json.WriteString("@id", PageData.EntityId(page, baseUrl));
        json.WriteString("name", page.Title);
    }
}
