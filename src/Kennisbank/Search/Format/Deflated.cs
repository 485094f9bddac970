using System.IO.Compression;

namespace Kennisbank.Search.Format;

/// <summary>
/// Compresses a file of the index. The browser unpacks it (<c>DecompressionStream</c>), so that a host that compresses
/// nothing itself sends few bytes too.
/// </summary>
internal static class Deflated
{
    public static byte[] Of(ReadOnlySpan<byte> bytes)
    {
        using var output = new MemoryStream(bytes.Length / 2);
        using (var deflate = new DeflateStream(output, CompressionLevel.SmallestSize))
        {
            deflate.Write(bytes);
        }

        return output.ToArray();
    }
}
