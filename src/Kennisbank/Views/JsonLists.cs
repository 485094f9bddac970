using System.Text.Json;

namespace Kennisbank.Views;

/// <summary>Lists of texts in JSON.</summary>
internal static class JsonLists
{
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes nothing for an empty list.</summary>
    public static void WriteStringsIfAny(this Utf8JsonWriter json, string name, IReadOnlyCollection<string> values)
    {
        if (values.Count > 0)
        {
            json.WriteStrings(name, values);
        }
    }
}
