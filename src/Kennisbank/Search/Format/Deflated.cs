using System.IO.Compression;

namespace Kennisbank.Search.Format;

/// <summary>
/// Compresses a file of the index. The browser unpacks it (<c>DecompressionStream</c>), so that a host that compresses
/// nothing itself sends few bytes too. The smallest size is asked for by a level that does not sound like it: for these files
/// <c>Optimal</c> came out smaller than <c>SmallestSize</c>, in half the time.
/// </summary>
internal static class Deflated
{
    public static byte[] Of(ReadOnlySpan<byte> bytes)
    {
        using var output = new MemoryStream(bytes.Length / 2);
        using (var deflate = new DeflateStream(output, CompressionLevel.Optimal))
        {
            deflate.Write(bytes);
        }

        return output.ToArray();
    }
}
