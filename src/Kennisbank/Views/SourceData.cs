using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>
/// The sources of a page as schema.org data. The author of a text that is retold here is the author of that text, never of
/// the page.
/// </summary>
internal static class SourceData
{
    public static void Write(Utf8JsonWriter json, Page page, Uri baseUrl)
    {
        if (page.Sources.Count == 0)
        {
            return;
        }

        json.WriteStartArray("isBasedOn");
        if (page.Content is Verhaal { Authors.Count: > 0 } retold)
        {
            json.WriteStartObject();
            json.WriteString("@type", "CreativeWork");
            WriteAuthors(json, retold.Authors);
            json.WriteEndObject();
        }

        foreach (var source in page.Sources.Select(use => use.Source).Distinct())
        {
            WriteSource(json, source, baseUrl);
        }

        json.WriteEndArray();
    }

    public static void WriteAuthors(Utf8JsonWriter json, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        json.WriteStartArray("author");
        foreach (var name in names)
        {
            WriteNamed(json, "Person", name);
        }

        json.WriteEndArray();
    }

    public static void WriteNamed(Utf8JsonWriter json, string type, string name)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, Page source, Uri baseUrl)
    {
        json.WriteStartObject();
        json.WriteString("@type", "CreativeWork");
        json.WriteString("@id", PageData.EntityId(source, baseUrl));
        json.WriteString("name", source.Title);
        json.WriteString("url", source.Url.Under(baseUrl));
        json.WriteEndObject();
    }
}
