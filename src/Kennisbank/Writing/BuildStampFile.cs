using System.Buffers;
using System.Text.Json;
using Kennisbank.Diagnostics;

namespace Kennisbank.Writing;

/// <summary>
/// A stamp as JSON. Of a problem the code of its rule is written, and the rule itself looked up again.
/// </summary>
internal static class BuildStampFile
{
    public static byte[] ToBytes(BuildStamp stamp)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("fingerprint", stamp.Fingerprint);
            json.WriteString("outputs", stamp.Outputs);
            json.WriteNumber("files", stamp.Files);
            json.WriteNumber("pages", stamp.Pages);
            json.WriteNumber("bytes", stamp.Bytes);
            json.WriteStartArray("problems");
            foreach (var problem in stamp.Problems)
            {
                Write(problem, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Null for a file that is not there, or that this program did not write.</summary>
    public static BuildStamp? Read(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            var stamp = json.RootElement;
            return new BuildStamp(
                Text(stamp, "fingerprint"),
                Text(stamp, "outputs"),
                stamp.GetProperty("files").GetInt32(),
                stamp.GetProperty("pages").GetInt32(),
                stamp.GetProperty("bytes").GetInt64(),
                [.. stamp.GetProperty("problems").EnumerateArray().Select(ReadProblem)]);
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException
            or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private static void Write(Problem problem, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("code", problem.Rule.Code);
        json.WriteString("file", problem.Location.File);
        json.WriteNumber("line", problem.Location.Line);
        json.WriteNumber("column", problem.Location.Column);
        json.WriteString("message", problem.Message);
        json.WriteString("suggestion", problem.Suggestion);
        json.WriteEndObject();
    }

    private static Problem ReadProblem(JsonElement problem)
    {
        var code = Text(problem, "code");
        var location = new Location(Text(problem, "file"), problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32());
        return RuleBook.All.First(rule => rule.Code == code).At(location, Text(problem, "message"), Text(problem, "suggestion"));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
