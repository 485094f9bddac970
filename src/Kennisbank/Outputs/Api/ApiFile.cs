using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kennisbank.Model;

namespace Kennisbank.Outputs.Api;

/// <summary>A JSON file under <c>/api/</c>. <c>docs/api.md</c> specifies their content.</summary>
internal static class ApiFile
{
    /// <summary>Escapes only what JSON requires: the content type keeps browsers from treating it as a page.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="write">Writes the members of the root object.</param>
    public static OutputFile Named(string name, Action<Utf8JsonWriter> write) => new($"{WellKnown.DataFolder}/{name}.json", output =>
    {
        using var json = new Utf8JsonWriter((IBufferWriter<byte>)output, Options);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    });
}
