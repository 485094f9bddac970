using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Kennisbank.Tests.Sites.Photos;

/// <summary>Two by one pixels, with chunks inserted before them.</summary>
internal static class PngPhoto
{
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Pixels { get; } = Chunk("IDAT", Deflated([0, 10, 20, 30, 40, 50, 60]));

    public static byte[] Plain { get; } = With();

    public static byte[] ColorProfile { get; } = Chunk("iCCP", [.. "profiel\0"u8, 0, .. Deflated(new byte[128])]);

    public static byte[] With(params byte[][] chunks) =>
    [
        .. Signature,
        .. Chunk("IHDR", [0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0]),
        .. chunks.SelectMany(chunk => chunk),
        .. Pixels,
        .. Chunk("IEND", []),
    ];

    public static byte[] Text(string keyword, byte[] text) => Chunk("tEXt", [.. Encoding.ASCII.GetBytes(keyword), 0, .. text]);

    public static byte[] CompressedText(string keyword, byte[] text) => Chunk("zTXt", [.. Encoding.ASCII.GetBytes(keyword), 0, 0, .. Deflated(text)]);

    public static byte[] Xmp(byte[] xmp, bool isCompressed = false) => Chunk(
        "iTXt", [.. "XML:com.adobe.xmp\0"u8, (byte)(isCompressed ? 1 : 0), 0, 0, 0, .. isCompressed ? Deflated(xmp) : xmp]);

    public static byte[] Chunk(string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        byte[] chunk = [0, 0, 0, 0, .. named, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(^4), Checksum(named));
        return chunk;
    }

    /// <summary>By polynomial division, the slow way of the standard.</summary>
    public static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var checksum = 0xFFFFFFFFu;
        foreach (var one in bytes)
        {
            checksum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                checksum = (checksum & 1) == 1 ? (checksum >> 1) ^ 0xEDB88320u : checksum >> 1;
            }
        }

        return checksum ^ 0xFFFFFFFFu;
    }

    private static byte[] Deflated(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflating = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            deflating.Write(content);
        }

        return packed.ToArray();
    }
}
