using System.Security.Cryptography;

namespace Kennisbank.Reading;

/// <summary>Identifies the content of a file.</summary>
internal static class FileHash
{
    public static byte[] Of(ReadOnlySpan<byte> bytes) => SHA256.HashData(bytes);

    /// <summary>Null when the file cannot be read.</summary>
    public static byte[]? Of(string path)
    {
        try
        {
            using var bytes = FileBytes.Read(path);
            return Of(bytes.Span);
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Null when the file cannot be read, is too large for content or changed since it was listed.</summary>
    public static byte[]? Of(InputEntry entry)
    {
        if (entry.Length > ImageReader.MaxImageBytes)
        {
            return null;
        }

        try
        {
            using var bytes = FileBytes.Read(entry);
            return bytes.IsAsListed ? Of(bytes.Span) : null;
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
