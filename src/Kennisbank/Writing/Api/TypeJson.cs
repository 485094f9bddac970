using System.Text.Json;
using Kennisbank.Checking;
using Kennisbank.Content;
using Kennisbank.Linking;
using Kennisbank.Rendering;

namespace Kennisbank.Writing.Api;

/// <summary>What only pages of one type have.</summary>
internal static class TypeJson
{
    public static void Write(Utf8JsonWriter json, PageContent content, Site site)
    {
        switch (content)
        {
            case Les les:
                WriteLes(json, les, site);
                break;
            case Casus casus:
                WriteCasus(json, casus);
                break;
            case Verhaal verhaal:
                WriteVerhaal(json, verhaal);
                break;
            case Baken baken:
                json.WriteNumber(Keys.Number, baken.Number);
                json.WriteString(Keys.ShortTitle, baken.ShortTitle);
                break;
            case AgendaFase phase:
                WritePhase(json, phase);
                break;
            case Kenmerk kenmerk:
                json.WriteNumber(Keys.Number, kenmerk.Number);
                break;
            case Leespad path:
                json.WriteNames(Keys.Steps, path.Steps, site);
                break;
            case Begrip begrip:
                json.WriteStrings(Keys.Variants, begrip.Variants);
                break;
            case Bron bron:
                WriteBron(json, bron);
                break;
        }
    }

    private static void WriteLes(Utf8JsonWriter json, Les les, Site site)
    {
        json.WriteString(Keys.Series, les.Series.Slug());
        json.WriteNumber(Keys.Number, les.Number);
        json.WriteString(Keys.Essence, les.Essence);
        json.WriteNames(Keys.Examples, les.Examples, site);
        json.WriteNames(Keys.CounterExamples, les.CounterExamples, site);
        json.WriteString(Keys.TeamQuestion, les.TeamQuestion);
    }

    private static void WriteCasus(Utf8JsonWriter json, Casus casus)
    {
        if (casus.Period is { } period)
        {
            json.WriteStartObject(Keys.Period);
            json.WriteString(Keys.From, period.From);
            json.WriteString(Keys.To, period.To);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull(Keys.Period);
        }

        WriteContribution(json, casus.Head.Contribution);
        json.WriteString(Keys.InShort, casus.InShort);
        FigureJson.WriteAll(json, casus.Figures);
        json.WriteStrings(Keys.Intervisie, casus.Intervisie);
    }

    private static void WriteVerhaal(Utf8JsonWriter json, Verhaal verhaal)
    {
        json.WriteString(Keys.Form, verhaal.Form.Word());
        json.WriteStrings(Keys.StoryAuthors, verhaal.Authors);
        WriteContribution(json, verhaal.Head.Contribution);
        json.WriteString(Keys.InShort, verhaal.InShort);
        json.WriteStrings(Keys.Intervisie, verhaal.Intervisie);
    }

    /// <summary>
    /// Not what the teller agreed to, here or in any other output: it is between the teller and the editors, and would tell
    /// machines about a person what no reader of the page sees.
    /// </summary>
    private static void WriteContribution(Utf8JsonWriter json, Contribution? contribution)
    {
        json.WriteBoolean(Keys.Contributed, contribution is not null);
        json.WriteString(Keys.Teller, contribution?.Teller);
    }

    private static void WritePhase(Utf8JsonWriter json, AgendaFase phase)
    {
        json.WriteNumber(Keys.Number, phase.Number);
        json.WriteString(Keys.ShortTitle, phase.ShortTitle);
        json.WriteString(Keys.CoreQuestion, phase.CoreQuestion);
        json.WriteString(Keys.Delivers, phase.Delivers);
        json.WriteStrings(Keys.GuidingQuestions, phase.GuidingQuestions);
        json.WriteStartObject(Keys.Questions);
        foreach (var (role, questions) in phase.Questions)
        {
            json.WriteStrings(role.Target, questions);
        }

        json.WriteEndObject();
    }

    private static void WriteBron(Utf8JsonWriter json, Bron bron)
    {
        json.WriteStrings(Keys.Authors, bron.Authors);
        json.WriteString(Keys.Organisation, bron.Organisation);
        json.WriteString(Keys.Client, bron.Client);
        json.WriteString(Keys.Edition, bron.Edition);
    }
}
