using System.Buffers;
using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Theming.Rendering;

/// <summary>The tags of all pages on the bakenkaart, for the script that narrows it.</summary>
internal static class ChartFile
{
    private static readonly TagKind[] Kinds = [TagKind.Baken, TagKind.Agenda, TagKind.Rol, TagKind.Thema];

    public static IEnumerable<ThemeFile> For(Site site) =>
        site.Has(WellKnown.Matrix) ? [new ThemeFile(WellKnown.MatrixData[1..], () => Write(site))] : [];

    private static ReadOnlyMemory<byte> Write(Site site)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteObjects("paginas", site.Pages.Where(page => page.Agendas.Count > 0), page =>
            {
                json.WriteStartObject("vindplaatsen");
                foreach (var kind in Kinds)
                {
                    json.WriteStrings(kind.Singular(), page.Tags(kind).Select(tag => tag.Slug));
                }

                json.WriteEndObject();
            });
            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }
}
