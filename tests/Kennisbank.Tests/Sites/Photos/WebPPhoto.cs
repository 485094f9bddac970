using System.Buffers.Binary;
using System.Text;

namespace Kennisbank.Tests.Sites.Photos;

/// <summary>Sixteen by eight pixels from a real encoder, with chunks appended.</summary>
internal static class WebPPhoto
{
    private const int HeaderLength = 12;

    public static byte[] Plain { get; } = Convert.FromBase64String(
        "UklGRkoAAABXRUJQVlA4ID4AAADwAQCdASoQAAgAAsBMJbACdLoAAwgqVkAA/vbjhFn0UhNTqX/i5rOH/I2ad8XX0k5Gt+QK9tvd/zGU9oAAAA==");

    /// <summary>Two lossless frames.</summary>
    public static byte[] Moving { get; } = Convert.FromBase64String(
        "UklGRrQAAABXRUJQVlA4WAoAAAACAAAADwAABwAAQU5JTQYAAAD/////AABBTk1GPgAAAAAAAAAAAA8AAAcAAGQAAAJWUDhMJQAAAC8PwAEAmTJE9D82Uf/of0BB2zZMoJQ/0bcBGIgJ"
        + "iAkAdgW6/wEAQU5NRkIAAAAAAAAAAAAPAAAHAABkAAAAVlA4TCoAAAAvD8ABAJkyRPQ/NlGB6H9AQds2TKCUP9G3ARAIJPnTbvAExARw6gp0/wM=");

    /// <summary>The image chunk of <see cref="Plain"/>.</summary>
    public static byte[] Pixels => Plain[HeaderLength..];

    public static byte[] ColorProfile { get; } = Chunk("ICCP", new byte[128]);

    /// <summary>With the VP8X chunk that announces the others.</summary>
    /// <param name="flags">0x20 a colour profile, 0x08 EXIF, 0x04 XMP.</param>
    public static byte[] With(byte flags, params byte[][] chunks) => File(
    [
        .. Chunk("VP8X", [flags, 0, 0, 0, 15, 0, 0, 7, 0, 0]),
        .. (flags & 0x20) != 0 ? ColorProfile : [],
        .. Pixels,
        .. chunks.SelectMany(chunk => chunk),
    ]);

    public static byte[] MovingWith(params byte[][] chunks)
    {
        byte[] body = [.. Moving[HeaderLength..], .. chunks.SelectMany(chunk => chunk)];
        body[8] |= 0x0C;
        return File(body);
    }

    public static byte[] Chunk(string name, byte[] content)
    {
        byte[] chunk = [.. Encoding.ASCII.GetBytes(name), 0, 0, 0, 0, .. content, .. new byte[content.Length % 2]];
        BinaryPrimitives.WriteInt32LittleEndian(chunk.AsSpan(4), content.Length);
        return chunk;
    }

    private static byte[] File(byte[] body)
    {
        byte[] file = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. body];
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        return file;
    }
}
