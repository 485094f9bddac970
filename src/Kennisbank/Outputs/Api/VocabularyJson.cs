using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Outputs.Api;

/// <summary>A closed list of tags, each with its number of pages.</summary>
internal static class VocabularyJson
{
    public static void Write(Utf8JsonWriter json, Site site, TagKind kind)
    {
        json.WriteStartArray(kind.Plural());
        foreach (var tag in site.Tags(kind))
        {
            json.WriteStartObject();
            json.WriteString("naam", tag.Slug);
            json.WriteString(Keys.Title, tag.Title);
            json.WriteString(kind == TagKind.Gemeente ? Keys.Province : Keys.Description, tag.Detail);
            json.WriteString("url", tag.Url.Under(site.Settings.BaseUrl));
            json.WriteNumber("aantal", tag.Pages.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
