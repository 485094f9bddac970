using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Outputs.Api;

/// <summary>The list of all files under <c>/api/</c>.</summary>
internal static class IndexJson
{
    public static void Write(Utf8JsonWriter json, Site site)
    {
        json.WriteString(Keys.Title, site.Settings.Title);
        json.WriteString(Keys.Subtitle, site.Settings.Subtitle);
        json.WriteString("url", site.Settings.BaseUrl.AbsoluteUri);
        json.WriteString(Keys.Updated, site.LastChanged.Iso());
        json.WriteStartArray("bestanden");
        foreach (var type in ContentTypes.Listed)
        {
            WriteFile(json, site, type.Folder(), type.Plural(), site.PagesOf(type).Count);
        }

        foreach (var kind in TagKinds.ListsOnly)
        {
            WriteFile(json, site, kind.Plural(), kind.Heading(), site.Tags(kind).Count);
        }

        WriteFile(json, site, MatrixJson.Name, "Bakenkaart", site.Matrix.Rows.Sum(row => row.Cells.Count));
        json.WriteEndArray();
    }

    private static void WriteFile(Utf8JsonWriter json, Site site, string name, string title, int count)
    {
        json.WriteStartObject();
        json.WriteString("naam", name);
        json.WriteString(Keys.Title, title);
        json.WriteString("url", $"{site.Settings.BaseUrl.AbsoluteUri}{ApiFile.Folder}/{name}.json");
        json.WriteNumber("aantal", count);
        json.WriteEndObject();
    }
}
