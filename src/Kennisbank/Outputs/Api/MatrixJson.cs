using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Outputs.Api;

/// <summary>The number of pages for each combination of a baken and an agenda.</summary>
internal static class MatrixJson
{
    public const string Name = "bakenkaart";

    public static void Write(Utf8JsonWriter json, Site site)
    {
        json.WriteStartArray("vakken");
        foreach (var cell in site.Matrix.Rows.SelectMany(row => row.Cells))
        {
            json.WriteStartObject();
            json.WriteString(TagKind.Baken.Singular(), cell.Baken.Slug);
            json.WriteString(TagKind.Agenda.Singular(), cell.Agenda.Slug);
            json.WriteString("url", cell.Url.Under(site.Settings.BaseUrl));
            json.WriteNumber("aantal", cell.Pages.Count);
            json.WriteStartObject("aantallen");
            foreach (var type in ContentTypes.Browsable)
            {
                json.WriteNumber(type.Folder(), cell.Pages.Count(page => page.Type == type));
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
