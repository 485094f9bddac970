using System.Security.Cryptography;

namespace Kennisbank.Reading;

/// <summary>Identifies the content of a file.</summary>
internal static class FileHash
{
    public static byte[] Of(ReadOnlySpan<byte> bytes) => SHA256.HashData(bytes);

    /// <summary>Null when the file cannot be read.</summary>
    public static byte[]? Of(string path) => UnlessUnreadable(() => Of(File.ReadAllBytes(path)));

    /// <summary>Null when the file cannot be read, is too large for content or changed since it was listed.</summary>
    public static byte[]? Of(InputEntry entry) => entry.Length > ImageReader.MaxImageBytes ? null : UnlessUnreadable(() => FileBytes.Read(entry).Hash);

    private static byte[]? UnlessUnreadable(Func<byte[]?> hash)
    {
        try
        {
            return hash();
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
