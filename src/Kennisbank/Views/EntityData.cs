using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Content.Fields;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>The subject of the page of a term or source, as schema.org data.</summary>
internal static class EntityData
{
    public static void Write(Utf8JsonWriter json, Page page, SiteSettings settings)
    {
        if (page.Type.Profile().EntityType is not { } type)
        {
            return;
        }

        json.WriteStartObject("mainEntity");
        json.WriteString("@type", type);
        json.WriteString("@id", PageData.EntityId(page, settings.BaseUrl));
        json.WriteString("name", page.Title);
        if (page.Type == ContentType.Begrip)
        {
            json.WriteString("description", page.Summary);
            json.WriteStartObject("inDefinedTermSet");
            json.WriteString("@id", Listings.UrlOf(ContentType.Begrip).Under(settings.BaseUrl));
            json.WriteEndObject();
        }

        WriteFields(json, page.Content);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, PageContent content)
    {
        foreach (var field in content.Type.Profile().Fields)
        {
            if (field.Schema is { } property && field.ValueOn(content) is { Texts.Count: > 0 } value)
            {
                WriteProperty(json, property, value);
            }
        }
    }

    private static void WriteProperty(Utf8JsonWriter json, SchemaProperty property, FieldValue value)
    {
        json.WritePropertyName(property.Name);
        if (value is FieldValue.List list)
        {
            json.WriteStartArray();
            foreach (var text in list.Values)
            {
                WriteText(json, property.Type, text);
            }

            json.WriteEndArray();
        }
        else
        {
            WriteText(json, property.Type, value.Texts[0]);
        }
    }

    private static void WriteText(Utf8JsonWriter json, string? type, string text)
    {
        if (type is null)
        {
            json.WriteStringValue(text);
        }
        else
        {
            SourceData.WriteNamed(json, type, text);
        }
    }
}
