using System.Text.Json;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>The steps of a reading path, in order, as schema.org data.</summary>
internal static class LeespadData
{
    public static void Write(Utf8JsonWriter json, Page path, Uri baseUrl)
    {
        if (path.Steps.Count > 0)
        {
            json.WriteObjects("hasPart", path.Steps, step =>
            {
                json.WriteString("@type", "WebPage");
                json.WriteString("@id", step.Url.Under(baseUrl));
                json.WriteString("name", step.Title);
            });
        }
    }
}
