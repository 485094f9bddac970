using System.Text.Json;

namespace Kennisbank.Views;

/// <summary>Lists in JSON.</summary>
public static class JsonLists
{
    /// <summary>An object for each item.</summary>
    /// <param name="write">Writes the members of one.</param>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes nothing where there is no text.</summary>
    public static void WriteIfAny(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
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
