using System.Text.Json;
using Kennisbank.Checking;
using Kennisbank.Content;

namespace Kennisbank.Writing.Api;

/// <summary>The numbers of a case.</summary>
internal static class FigureJson
{
    public static void WriteAll(Utf8JsonWriter json, IReadOnlyList<Figure> figures)
    {
        json.WriteStartArray(Keys.Figures);
        foreach (var figure in figures)
        {
            json.WriteStartObject();
            Write(json, figure);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Figure figure)
    {
        WriteValues(json, figure.Label, figure.Before, figure.After);
        json.WriteString(Keys.Unit, figure.Unit);
        json.WriteStartArray(Keys.Years);
        foreach (var year in figure.Years)
        {
            json.WriteNumberValue(year);
        }

        json.WriteEndArray();
        if (figure.Comparison is { } other)
        {
            json.WriteStartObject(Keys.Comparison);
            WriteValues(json, other.Label, other.Before, other.After);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull(Keys.Comparison);
        }

        json.WriteString(Keys.Remark, figure.Remark);
    }

    private static void WriteValues(Utf8JsonWriter json, string label, decimal? before, decimal after)
    {
        json.WriteString(Keys.Label, label);
        if (before is { } number)
        {
            json.WriteNumber(Keys.Before, number);
        }
        else
        {
            json.WriteNull(Keys.Before);
        }

        json.WriteNumber(Keys.After, after);
    }
}
