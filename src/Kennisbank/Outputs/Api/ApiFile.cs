using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kennisbank.Outputs.Api;

/// <summary>A JSON file under <c>/api/</c>. What each holds is promised in <c>docs/api.md</c>.</summary>
internal static class ApiFile
{
    public const string Folder = "api";

    /// <summary>It is sent as JSON that no browser may take for a page, so only what JSON itself asks for is escaped.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="write">Writes the members of the one object in the file.</param>
    public static OutputFile Named(string name, Action<Utf8JsonWriter> write) => new($"{Folder}/{name}.json", output =>
    {
        using var json = new Utf8JsonWriter((IBufferWriter<byte>)output, Options);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    });
}
