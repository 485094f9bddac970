using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using Kennisbank.Diagnostics;

namespace Kennisbank.Outputs;

/// <summary>
/// Problems encrypted so that only a build from the same content can read them. Warnings quote drafts, notes and text that may identify somebody,
/// and a host publishes every file of the output folder. Only somebody who already has the quoted texts can derive the key.
/// </summary>
internal static class SealedProblems
{
    private static readonly int NonceBytes = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int TagBytes = AesGcm.TagByteSizes.MaxSize;

    public static byte[] Seal(IReadOnlyList<Problem> problems, byte[] key)
    {
        var text = ToBytes(problems);
        var bytes = new byte[NonceBytes + TagBytes + text.Length];
        var nonce = bytes.AsSpan(0, NonceBytes);

        // Derived from the text, not random: the same site results in the same bytes, and no two texts share a nonce.
        HMACSHA256.HashData(key, text).AsSpan(0, NonceBytes).CopyTo(nonce);
        using var cipher = new AesGcm(key, TagBytes);
        cipher.Encrypt(nonce, text, bytes.AsSpan(NonceBytes + TagBytes), bytes.AsSpan(NonceBytes, TagBytes));
        return bytes;
    }

    /// <summary>Null for bytes that were not encrypted with this key.</summary>
    public static IReadOnlyList<Problem>? Open(ReadOnlySpan<byte> bytes, byte[] key)
    {
        if (bytes.Length < NonceBytes + TagBytes)
        {
            return null;
        }

        var text = new byte[bytes.Length - NonceBytes - TagBytes];
        try
        {
            using var cipher = new AesGcm(key, TagBytes);
            cipher.Decrypt(bytes[..NonceBytes], bytes[(NonceBytes + TagBytes)..], bytes.Slice(NonceBytes, TagBytes), text);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        using var json = JsonDocument.Parse(text);
        return [.. json.RootElement.EnumerateArray().Select(Read)];
    }

    private static byte[] ToBytes(IReadOnlyList<Problem> problems)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartArray();
            foreach (var problem in problems)
            {
                Write(problem, json);
            }

            json.WriteEndArray();
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Stores only the code of the rule, which is looked up again.</summary>
    private static void Write(Problem problem, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("code", problem.Rule.Code);
        json.WriteString("file", problem.Location.File);
        if (problem.Location.Position is { } place)
        {
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
        }

        json.WriteString("message", problem.Message);
        json.WriteString("suggestion", problem.Suggestion);
        json.WriteEndObject();
    }

    private static Problem Read(JsonElement problem)
    {
        var code = Text(problem, "code");
        Position? place = problem.TryGetProperty("line", out var line)
            ? new Position(line.GetInt32(), problem.GetProperty("column").GetInt32())
            : null;
        var location = new Location(Text(problem, "file"), place);
        return RuleBook.All.First(rule => rule.Code == code).At(location, Text(problem, "message"), Text(problem, "suggestion"));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
