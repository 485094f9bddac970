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
        ContentTypes.Browsable.Where(site.Has).Select(type => new ThemeFile(UrlOf(type)[1..], () => Write(type, site)));

    private static ReadOnlyMemory<byte> Write(ContentType type, Site site)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("soort", type.Singular());
            json.WriteString("vlak", PageDrawing.ViewBox);
            json.WriteString("maat", $"{PageDrawing.MarkSize}");
            json.WriteObjects("kaarten", site.PagesOf(type), page => WriteCard(json, page, site));
            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }

    private static void WriteDrawing(Utf8JsonWriter json, PageDrawing drawing)
    {
        json.WriteObjects("lijnen", drawing.Contours, contour =>
        {
            json.WriteString("merk", contour.Name);
            json.WriteString("plaats", contour.Place);
        });
        json.WriteObjects("merken", drawing.Marks, mark =>
        {
            json.WriteString("merk", mark.Name);
            json.WriteString("kleur", mark.Colour ?? "");
            json.WriteNumber("x", mark.X);
            json.WriteNumber("y", mark.Y);
        });
    }

    private static void WriteCard(Utf8JsonWriter json, Page page, Site site)
    {
        json.WriteString("adres", page.Url.Value);
        WriteDrawing(json, PageDrawing.Of(page));
        json.WriteString("merk", Templates.Parts.Card.MarkOf(page));
        json.WriteString("opschrift", Templates.Parts.Card.KindOf(page));
        json.WriteString("titel", Templates.Parts.Card.TitleOf(page));
        json.WriteString("vast", Templates.Parts.PaperAddress.Of(page, site));
        json.WriteString("samenvatting", page.Summary);
        json.WriteObjects("etiketten", Templates.Parts.Card.TagsOf(page), tag =>
        {
            json.WriteString("tekst", tag.ShortTitle);
            json.WriteString("merk", Marks.NameOf(tag));
            json.WriteString("kleur", Marks.ColourOf(tag) ?? "");
        });
        json.WriteStartObject("vindplaatsen");
        foreach (var kind in TagKinds.All)
        {
            json.WriteStrings(kind.Singular(), page.Tags(kind).Select(tag => tag.Slug));
        }

        json.WriteEndObject();
    }
}
