using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>Describes a page in schema.org terms, for search engines and other machines.</summary>
public static class StructuredData
{
    /// <summary>Keeps letters of every language readable, and escapes what could end the script element.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>
    /// One JSON-LD document, safe to include as it is in <c>&lt;script type="application/ld+json"&gt;</c>; nothing for a view
    /// that search engines may not show.
    /// </summary>
    public static void Write(View view, IBufferWriter<byte> output)
    {
        if (!view.IsIndexed)
        {
            return;
        }

        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        WriteGraph(json, view);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The site as a whole, which each page is part of.</summary>
    internal static string SiteId(Uri baseUrl) => baseUrl.AbsoluteUri + "#website";

    private static void WriteGraph(Utf8JsonWriter json, View view)
    {
        switch (view)
        {
            case HomeView home:
                WriteSite(json, home.Site.Settings);
                return;
            case PageView page:
                PageData.Write(json, page);
                break;
            default:
                ListData.Write(json, view);
                break;
        }

        BreadcrumbData.Write(json, view);
    }

    private static void WriteSite(Utf8JsonWriter json, SiteSettings settings)
    {
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteString("@id", SiteId(settings.BaseUrl));
        json.WriteString("url", settings.BaseUrl.AbsoluteUri);
        json.WriteString("name", settings.Title);
        json.WriteString("description", settings.Subtitle);
        json.WriteString("inLanguage", settings.Language);
        WriteSearch(json, settings);
        json.WriteEndObject();
    }

    private static void WriteSearch(Utf8JsonWriter json, SiteSettings settings)
    {
        json.WriteStartObject("potentialAction");
        json.WriteString("@type", "SearchAction");
        json.WriteStartObject("target");
        json.WriteString("@type", "EntryPoint");
        json.WriteString("urlTemplate", WellKnown.Search.Under(settings.BaseUrl) + "?q={woorden}");
        json.WriteEndObject();
        json.WriteString("query-input", "required name=woorden");
        json.WriteEndObject();
    }
}
