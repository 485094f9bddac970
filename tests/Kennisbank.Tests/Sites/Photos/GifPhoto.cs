namespace Kennisbank.Tests.Sites.Photos;

/// <summary>Two frames of two by one pixels in an endless loop, with blocks inserted before them.</summary>
internal static class GifPhoto
{
    private static readonly byte[] Start = [.. "GIF89a"u8, 2, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF];
    private static readonly byte[] Loop = [0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0];
    private static readonly byte[] Frame = [0x21, 0xF9, 4, 0, 10, 0, 0, 0, 0x2C, 0, 0, 0, 0, 2, 0, 1, 0, 0, 2, 2, 4, 0x0A, 0];

    public static byte[] Plain { get; } = With();

    public static byte[] Comment { get; } = [0x21, 0xFE, 3, .. "Jan"u8, 0];

    public static byte[] With(params byte[][] blocks) => [.. Start, .. Loop, .. blocks.SelectMany(block => block), .. Frame, .. Frame, 0x3B];

    /// <summary>The raw text, and then bytes that make any reader of sub-blocks land at the end.</summary>
    public static byte[] Xmp(byte[] xmp) =>
        [0x21, 0xFF, 11, .. "XMP DataXMP"u8, .. xmp, 1, .. Enumerable.Range(0, 256).Select(number => (byte)(255 - number)), 0];
}
