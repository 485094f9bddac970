using System.Text.Encodings.Web;
using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Theming.Assets;
using Kennisbank.Views;

namespace Kennisbank.Theming.Rendering;

/// <summary>The web app manifest, for visitors who add the site to their home screen.</summary>
internal static class WebManifest
{
    public const string Path = "site.webmanifest";

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ThemeFile For(SiteSettings settings, Palette palette, AssetNames assets) =>
        new(Path, () => Write(settings, palette.Light, assets));

    private static ReadOnlyMemory<byte> Write(SiteSettings settings, string paper, AssetNames assets)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("name", settings.Title);
            json.WriteString("short_name", settings.Title);
            json.WriteString("description", settings.Subtitle);
            json.WriteString("lang", settings.Language);
            json.WriteString("start_url", "/");
            json.WriteString("display", "browser");
            json.WriteString("background_color", paper);
            json.WriteString("theme_color", paper);
            json.WriteStartArray("icons");
            WriteIcon(json, assets.Icon, "any", "image/svg+xml");
            WriteIcon(json, assets.IconOf(192), "192x192", "image/png");
            WriteIcon(json, assets.IconOf(512), "512x512", "image/png");
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteIcon(Utf8JsonWriter json, string url, string sizes, string type)
    {
        json.WriteStartObject();
        json.WriteString("src", url);
        json.WriteString("sizes", sizes);
        json.WriteString("type", type);
        json.WriteEndObject();
    }
}
