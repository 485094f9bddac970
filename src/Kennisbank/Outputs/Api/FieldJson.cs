using System.Diagnostics;
using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Content.Fields;
using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Outputs.Api;

/// <summary>The fields of a page under the keys of its front matter, including keys without a value.</summary>
internal static class FieldJson
{
    public static void WriteAll(Utf8JsonWriter json, IReadOnlyList<Field> fields, object holder, Site site)
    {
        foreach (var field in fields)
        {
            if (field.ValueOn(holder) is { } value)
            {
                Write(json, field.DataKey ?? field.Key, value, site);
            }
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
                json.WriteString(key, day.Value.Iso());
                break;
            case FieldValue.Questions questions:
                WriteGroups(json, key, new FieldValue.Groups(Question.Fields, questions.Values), site);
                break;
            case FieldValue.Pages pages:
                // One that was taken away is no longer told of.
                json.WriteStrings(key, pages.Names.Select(name => name.Target).Where(name => !site.IsWithdrawn(name)));
                break;
            case FieldValue.PageName page:
                json.WriteString(key, site.IsWithdrawn(page.Name.Target) ? null : page.Name.Target);
                break;
            case FieldValue.Between { Period: { } period }:
                WritePeriod(json, key, period);
                break;
            case FieldValue.ByRole byRole:
                WriteByRole(json, key, byRole.Roles);
                break;
            case FieldValue.Group { Holder: { } holder } group:
                json.WriteStartObject(key);
                WriteAll(json, group.Fields, holder, site);
                json.WriteEndObject();
                break;
            case FieldValue.Groups groups:
                WriteGroups(json, key, groups, site);
                break;
            case FieldValue.Number or FieldValue.Between or FieldValue.Group:
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

    private static void WritePeriod(Utf8JsonWriter json, string key, Period period)
    {
        json.WriteStartObject(key);
        json.WriteString(Keys.From, period.From);
        json.WriteString(Keys.To, period.To);
        json.WriteEndObject();
    }

    private static void WriteByRole(Utf8JsonWriter json, string key, IReadOnlyList<RoleQuestions> roles)
    {
        json.WriteStartObject(key);
        foreach (var (role, questions) in roles)
        {
            json.WriteStrings(role.Target, questions);
        }

        json.WriteEndObject();
    }

    /// <summary>What a page says of one that was taken away is no longer told either.</summary>
    private static bool IsTold(object holder, Site site) => holder is not PageReason reason || !site.IsWithdrawn(reason.Page.Target);

    private static void WriteGroups(Utf8JsonWriter json, string key, FieldValue.Groups groups, Site site) =>
        json.WriteObjects(key, groups.Holders.Where(holder => IsTold(holder, site)), holder => WriteAll(json, groups.Fields, holder, site));
}
