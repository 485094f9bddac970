using System.Diagnostics;
using System.Text.Json;
using Kennisbank.Content.Fields;
using Kennisbank.Model;
using Kennisbank.Views;
using Kennisbank.Views.Data;

namespace Kennisbank.Outputs.Api;

/// <summary>Fields under their names in the data, including those without a value.</summary>
internal static class FieldJson
{
    public static void WriteAll(Utf8JsonWriter json, IReadOnlyList<Field> fields, object holder, Site site)
    {
        foreach (var field in fields)
        {
            Write(json, field.NameInData, PublishedValue.Of(field, holder, site), site);
        }
    }

    private static void Write(Utf8JsonWriter json, string key, FieldValue value, Site site)
    {
        switch (value)
        {
            case FieldValue.Text text:
                json.WriteString(key, text.Value);
                break;
            case FieldValue.Choice choice:
                json.WriteString(key, choice.Word);
                break;
            case FieldValue.Choices choices:
                json.WriteStrings(key, choices.Values.Select(choice => choice.Word));
                break;
            case FieldValue.Number { Value: { } number }:
                json.WriteNumber(key, number);
                break;
            case FieldValue.YesNo yesNo:
                json.WriteBoolean(key, yesNo.Value);
                break;
            case FieldValue.List list:
                json.WriteStrings(key, list.Values);
                break;
            case FieldValue.Years years:
                WriteYears(json, key, years.Values);
                break;
            case FieldValue.Day day:
                json.WriteString(key, day.Texts[0]);
                break;
            case FieldValue.ByRole byRole:
                WriteByRole(json, key, byRole);
                break;
            case FieldValue.Group { Holder: { } holder } group:
                json.WriteStartObject(key);
                WriteAll(json, group.Fields, holder, site);
                json.WriteEndObject();
                break;
            case FieldValue.Groups groups:
                json.WriteObjects(key, groups.Holders, holder => WriteAll(json, groups.Fields, holder, site));
                break;
            case FieldValue.Number or FieldValue.Group:
                json.WriteNull(key);
                break;
            default:
                throw new UnreachableException($"No data for {value.GetType().Name}.");
        }
    }

    private static void WriteYears(Utf8JsonWriter json, string key, IReadOnlyList<int> years)
    {
        json.WriteStartArray(key);
        foreach (var year in years)
        {
            json.WriteNumberValue(year);
        }

        json.WriteEndArray();
    }

    private static void WriteByRole(Utf8JsonWriter json, string key, FieldValue.ByRole byRole)
    {
        json.WriteStartObject(key);
        foreach (var (role, questions) in byRole.Roles)
        {
            json.WriteStrings(role.Target, questions);
        }

        json.WriteEndObject();
    }
}
