using System.Buffers;
using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Outputs;

/// <summary>The statements of the self-assessment for the browser, which fetches them before the first answer.</summary>
internal static class AssessmentData
{
    public static IEnumerable<OutputFile> For(Site site) => site.Assessment is not { } assessment
        ? []
        : [new OutputFile(WellKnown.AssessmentData[1..], output => Write(assessment, (IBufferWriter<byte>)output))];

    private static void Write(LinkedAssessment assessment, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteNumber(Keys.Version, assessment.Content.Version);
        json.WriteObjects(Keys.Areas, assessment.Content.Areas, area =>
        {
            json.WriteString(Keys.Id, area.Id);
            json.WriteString(Keys.Name, area.Name);
            json.WriteString(Keys.Explanation, area.Explanation);
        });
        json.WriteObjects(Keys.Points, assessment.Content.Points, point =>
        {
            json.WriteString(Keys.Id, point.Id);
            json.WriteString(Keys.Area, point.Area);
            json.WriteString(Keys.Name, point.Name);
            WriteHalf(json, Keys.Process, point.Process);
            WriteHalf(json, Keys.Substance, point.Substance);
            json.WriteObjects(Keys.Start, assessment.Beginnings[point.Id], beginning => WriteBeginning(json, beginning));
        });
        json.WriteObjects(Keys.Parties, assessment.Content.Parties, party =>
        {
            json.WriteString(Keys.Id, party.Id);
            json.WriteString(Keys.Name, party.Name);
        });
        json.WriteEndObject();
    }

    private static void WriteHalf(Utf8JsonWriter json, string key, AssessmentHalf half)
    {
        json.WriteStartObject(key);
        if (half.LeftOut is { } reason)
        {
            json.WriteString(Keys.LeftOut, reason);
        }
        else
        {
            json.WriteString(Keys.Statement, half.Statement);
            json.WriteStrings(Keys.Levels, half.Levels);
        }

        json.WriteEndObject();
    }

    private static void WriteBeginning(Utf8JsonWriter json, Beginning beginning)
    {
        json.WriteString("url", beginning.Page.Url.Value);
        json.WriteString(Keys.Title, beginning.Question?.Text ?? beginning.Page.Title);
        json.WriteString(Keys.Kind, beginning.Question is null ? beginning.Page.Type.Singular() : "vraag");
        json.WriteString(Keys.Piece, beginning.Page.Content.Id);
    }
}
