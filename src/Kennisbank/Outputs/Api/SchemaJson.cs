using System.Diagnostics;
using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Content.Fields;
using Kennisbank.Model;
using Kennisbank.Views;
using Kennisbank.Views.Data;

namespace Kennisbank.Outputs.Api;

/// <summary>The JSON Schema (draft 2020-12) of a file. It allows no name that it does not describe, so it belongs to one version.</summary>
internal static class SchemaJson
{
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    public static void WriteIndex(Utf8JsonWriter json, Site site)
    {
        WriteHead(json, site, DataIndex.Name, "Index", "Wat er is, en hoeveel.");
        WriteObject(json, DataIndex.Fields);
    }

    public static void Write(Utf8JsonWriter json, Site site, DataTable table)
    {
        WriteHead(json, site, table.Name, table.Title, $"Een lijst: {table.Meaning}.");
        WriteObject(json, [DataIndex.VersionField.NameInData, table.ListKey], () =>
        {
            WriteField(json, DataIndex.VersionField);
            json.WriteStartObject(table.ListKey);
            json.WriteString("title", DataWords.TitleOf(table.ListKey));
            json.WriteString("description", $"De lijst: {table.Meaning}, in de volgorde van de site.");
            json.WriteString("type", "array");
            json.WriteStartObject("items");
            WriteObject(json, [.. table.Fields]);
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    private static void WriteHead(Utf8JsonWriter json, Site site, string name, string title, string description)
    {
        json.WriteString("$schema", Dialect);
        json.WriteString("$id", site.Settings.BaseUrl.AbsoluteUri + DataTables.SchemaOf(name)[1..]);
        json.WriteString("title", $"{site.Settings.Title}: {title}");
        json.WriteString("description", $"{description} Versie {DataTables.Version}.");
    }

    private static void WriteObject(Utf8JsonWriter json, IReadOnlyList<Field> fields, bool mayBeNull = false) =>
        WriteObject(json, [.. fields.Select(field => field.NameInData)], () => WriteFields(json, fields), mayBeNull);

    private static void WriteObject(Utf8JsonWriter json, IReadOnlyList<string> names, Action writeProperties, bool mayBeNull = false)
    {
        WriteType(json, "object", mayBeNull);
        json.WriteStartObject("properties");
        writeProperties();
        json.WriteEndObject();
        json.WriteStrings("required", names);
        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteFields(Utf8JsonWriter json, IReadOnlyList<Field> fields)
    {
        foreach (var field in fields)
        {
            WriteField(json, field);
        }
    }

    private static void WriteField(Utf8JsonWriter json, Field field)
    {
        json.WriteStartObject(field.NameInData);
        json.WriteString("title", DataWords.TitleOf(field));
        json.WriteString("description", DataWords.DescriptionOf(field));
        WriteValue(json, field.Data!);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, DataType type)
    {
        var mayBeNull = type.Empty is not null;
        switch (type)
        {
            case DataType.Text text:
                WriteType(json, "string", mayBeNull);
                WriteForm(json, text.Form);
                break;
            case DataType.Word word:
                WriteType(json, "string", mayBeNull);
                json.WriteStrings("enum", word.Words);
                break;
            case DataType.Number { Least: { } least }:
                WriteType(json, "integer", mayBeNull);
                json.WriteNumber("minimum", least);
                break;
            case DataType.Number:
                WriteType(json, "number", mayBeNull);
                break;
            case DataType.Truth:
                json.WriteString("type", "boolean");
                break;
            case DataType.List list:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                WriteValue(json, list.Item);
                json.WriteEndObject();
                break;
            case DataType.Parts parts:
                WriteObject(json, parts.Fields(), mayBeNull);
                break;
            case DataType.ByRole:
                json.WriteString("type", "object");
                json.WriteStartObject("additionalProperties");
                WriteValue(json, DataType.Texts);
                json.WriteEndObject();
                break;
            default:
                throw new UnreachableException($"No schema for {type.GetType().Name}.");
        }
    }

    private static void WriteType(Utf8JsonWriter json, string type, bool mayBeNull)
    {
        if (mayBeNull)
        {
            json.WriteStrings("type", [type, "null"]);
        }
        else
        {
            json.WriteString("type", type);
        }
    }

    private static void WriteForm(Utf8JsonWriter json, TextForm form)
    {
        switch (form)
        {
            case TextForm.Date:
                json.WriteString("format", "date");
                break;
            case TextForm.Address:
                json.WriteString("format", "uri");
                break;
            case TextForm.PageId:
                json.WriteString("pattern", $"^[{PageId.Alphabet}]{{{PageId.Length}}}$");
                break;
            case TextForm.PartId:
                json.WriteString("pattern", $"^[{PageId.Alphabet}]{{{PageId.PartLength}}}$");
                break;
            case TextForm.When:
                json.WriteString("pattern", "^[0-9]{4}(-[0-9]{2}){0,2}$");
                break;
            case TextForm.PageName:
                json.WriteString("pattern", "^[a-z]+/[^/]+$");
                break;
            case TextForm.Slug:
                json.WriteString("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$");
                break;
            case TextForm.Free:
                break;
        }
    }
}
