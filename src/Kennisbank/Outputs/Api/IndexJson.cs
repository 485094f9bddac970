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
        (string Name, string Title, int Count)[] files =
        [
            .. ContentTypes.Listed.Select(type => (type.Folder(), type.Plural(), site.PagesOf(type).Count)),
            .. TagKinds.ListsOnly.Select(kind => (kind.Plural(), kind.Heading(), site.Tags(kind).Count)),
            (MatrixJson.Name, "Bakenkaart", site.Matrix.Rows.Sum(row => row.Cells.Count)),
        ];
        json.WriteObjects("bestanden", files, file =>
        {
            json.WriteString("naam", file.Name);
            json.WriteString(Keys.Title, file.Title);
            json.WriteString("url", $"{site.Settings.BaseUrl.AbsoluteUri}{ApiFile.Folder}/{file.Name}.json");
            json.WriteNumber("aantal", file.Count);
        });
    }
}
