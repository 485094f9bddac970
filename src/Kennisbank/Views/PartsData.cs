using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>The steps of a reading path or meeting, and the pages that help in a situation, in order, as schema.org data.</summary>
internal static class PartsData
{
    public static void Write(Utf8JsonWriter json, Page page, Uri baseUrl)
    {
        var parts = page.Type == ContentType.Situatie ? [.. page.Reasons.Select(reason => reason.Page)] : page.Steps;
        if (parts.Count > 0)
        {
            json.WriteObjects("hasPart", parts, step =>
            {
                json.WriteString("@type", "WebPage");
                json.WriteString("@id", step.Url.Under(baseUrl));
                json.WriteString("name", step.Title);
            });
        }
    }
}
