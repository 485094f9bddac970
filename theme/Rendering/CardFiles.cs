using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Theming.Rendering;

/// <summary>
/// The text and tags of all cards of a list, for the script that filters it: a page shows only
/// one part of the list.
/// </summary>
internal static class CardFiles
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The root-relative address.</summary>
    public static string UrlOf(ContentType type) => Listings.UrlOf(type).Value + "kaarten.json";

    public static IEnumerable<ThemeFile> For(Site site) =>
        ContentTypes.Browsable.Select(type => new ThemeFile(UrlOf(type)[1..], () => Write(type, site.PagesOf(type))));

    private static ReadOnlyMemory<byte> Write(ContentType type, IReadOnlyList<Page> pages)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("soort", type.Singular());
            json.WriteString("merk", Marks.NameOf(type));
            json.WriteStartArray("kaarten");
            foreach (var page in pages)
            {
                WriteCard(json, page);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }

    private static void WriteCard(Utf8JsonWriter json, Page page)
    {
        json.WriteStartObject();
        json.WriteString("adres", page.Url.Value);
        json.WriteString("opschrift", Templates.Parts.Card.KindOf(page));
        json.WriteString("titel", Templates.Parts.Card.TitleOf(page));
        json.WriteString("samenvatting", page.Summary);
        json.WriteStartArray("etiketten");
        foreach (var tag in Templates.Parts.Card.TagsOf(page))
        {
            json.WriteStartObject();
            json.WriteString("tekst", tag.ShortTitle);
            json.WriteString("merk", Marks.NameOf(tag));
            json.WriteString("kleur", Marks.ColourOf(tag) ?? "");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("vindplaatsen");
        foreach (var kind in TagKinds.All)
        {
            json.WriteStartArray(kind.Singular());
            foreach (var tag in page.Tags(kind))
            {
                json.WriteStringValue(tag.Slug);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
