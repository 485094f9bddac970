using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Outputs.Api;

/// <summary>A closed list of tags, each with its number of pages.</summary>
internal static class VocabularyJson
{
    public static void Write(Utf8JsonWriter json, Site site, TagKind kind) => json.WriteObjects(kind.Plural(), site.Tags(kind), tag =>
    {
        json.WriteString("naam", tag.Slug);
        json.WriteString(Keys.Title, tag.Title);
        json.WriteString(kind == TagKind.Gemeente ? Keys.Province : Keys.Description, tag.Detail);
        json.WriteString("url", tag.Url.Under(site.Settings.BaseUrl));
        json.WriteNumber("aantal", tag.Pages.Count);
    });
}
