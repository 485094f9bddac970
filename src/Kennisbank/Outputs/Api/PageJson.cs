using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Outputs.Api;

/// <summary>Content pages under the keys of their front matter. Every page of a type has the same keys, with or without a value.</summary>
internal static class PageJson
{
    public static void WriteAll(Utf8JsonWriter json, Site site, ContentType type) => json.WriteObjects("paginas", site.PagesOf(type), page =>
    {
        WriteCommon(json, page, site);
        FieldJson.WriteAll(json, page.Type.Profile().Fields, page.Content, site);
    });

    private static void WriteCommon(Utf8JsonWriter json, Page page, Site site)
    {
        var baseUrl = site.Settings.BaseUrl;
        FieldJson.WriteAll(json, page.Type.Profile().HeadFields, page.Content, site);
        json.WriteString("naam", page.Content.Name);
        json.WriteString("soort", page.Type.Singular());
        json.WriteString("url", page.Url.Under(baseUrl));
        json.WriteString("permalink", (page.Permalink ?? page.Url).Under(baseUrl));
        json.WriteString("markdown", baseUrl.AbsoluteUri + WellKnown.MarkdownOf(page)[1..]);
        WriteTags(json, Keys.Bakens, page.Bakens);
        WriteTags(json, Keys.Agendas, page.Agendas);
        WriteTags(json, Keys.Themes, page.Themes);
        WriteTags(json, Keys.Roles, page.Roles);
        WriteTags(json, Keys.Municipalities, page.Municipalities);
        WriteTags(json, TagKind.Patroon.Plural(), page.Patterns);
        json.WriteObjects(Keys.Sources, page.Sources, use =>
        {
            json.WriteString(Keys.Source, use.Source.Content.Slug);
            json.WriteString(Keys.Place, use.Place);
        });
    }

    private static void WriteTags(Utf8JsonWriter json, string key, IReadOnlyList<Tag> tags) =>
        json.WriteStrings(key, tags.Select(tag => tag.Slug));
}
