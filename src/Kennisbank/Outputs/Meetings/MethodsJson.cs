using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Outputs.Meetings;

/// <summary>All methods, with their steps.</summary>
internal static class MethodsJson
{
    public static void Write(Utf8JsonWriter json, Site site)
    {
        json.WriteStartArray();
        foreach (var page in site.PagesOf(ContentType.Methode))
        {
            WriteOne(json, page);
        }

        json.WriteEndArray();
    }

    /// <summary>A method alone, for pages that need no other.</summary>
    public static void WriteOne(Utf8JsonWriter json, Page page)
    {
        var method = (Methode)page.Content;
        json.WriteStartObject();
        json.WriteString(Keys.Id, method.Id);
        json.WriteString("naam", method.Name);
        json.WriteString(Keys.Title, method.Title);
        json.WriteString("url", page.Url.Value);
        json.WriteStrings(Keys.Kinds, method.Kinds.Select(kind => kind.Word()));
        json.WriteStartArray(Keys.Group);
        json.WriteNumberValue(method.Group.From);
        json.WriteNumberValue(method.Group.To);
        json.WriteEndArray();
        json.WriteString(Keys.Trust, method.Trust);
        json.WriteString(Keys.Experience, method.Experience);
        json.WriteStrings(Keys.Materials, method.Materials);
        json.WriteStrings(Keys.Taken, method.Taken.Select(taak => taak.Word()));
        json.WriteObjects(Keys.MethodSteps, method.Steps, step => WriteStep(json, step));
        json.WriteString(Keys.MinutesFrom, method.MinutesFrom);
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, MethodeStep step)
    {
        json.WriteString(Keys.Id, step.Id);
        json.WriteString(Keys.Name, step.Name);
        json.WriteNumber(Keys.Minutes, step.Minutes);
        json.WriteNumber(Keys.Minimum, step.Minimum);
        json.WriteString(Keys.Facilitator, step.Says);
        json.WriteIfAny(Keys.CaseGiver, step.CaseGiver);
        json.WriteIfAny(Keys.Group, step.Group);
        if (step.Break > 0)
        {
            json.WriteNumber(Keys.Break, step.Break);
        }

        if (step.OpensOutcome)
        {
            json.WriteBoolean(Keys.OpensOutcome, true);
        }
    }
}
