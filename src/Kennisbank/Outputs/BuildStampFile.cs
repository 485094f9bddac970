using System.Buffers;
using System.Text.Json;

namespace Kennisbank.Outputs;

/// <summary>A stamp as JSON. It is public, because it is published with the site.</summary>
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
            json.WriteBase64String("names", stamp.Names.ToBytes());
            json.WriteNumber("files", stamp.Files);
            json.WriteNumber("pages", stamp.Pages);
            json.WriteNumber("bytes", stamp.Bytes);
            json.WriteBase64String("problems", stamp.Problems);
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Null for a file that does not exist, or that this program did not write.</summary>
    public static BuildStamp? Read(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            var stamp = json.RootElement;
            return new BuildStamp(
                Text(stamp, "fingerprint"),
                Text(stamp, "outputs"),
                OutputNames.From(stamp.GetProperty("names").GetBytesFromBase64()) ?? throw new FormatException(),
                stamp.GetProperty("files").GetInt32(),
                stamp.GetProperty("pages").GetInt32(),
                stamp.GetProperty("bytes").GetInt64(),
                stamp.GetProperty("problems").GetBytesFromBase64());
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException
            or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
