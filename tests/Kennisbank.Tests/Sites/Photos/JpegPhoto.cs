using System.Text;

namespace Kennisbank.Tests.Sites.Photos;

/// <summary>Sixteen by eight pixels from a real encoder, with segments inserted.</summary>
internal static class JpegPhoto
{
    /// <summary>SOI and JFIF.</summary>
    private const int StartLength = 20;

    public static byte[] Plain { get; } = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9j"
        + "QjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAYEAACAwAA"
        + "AAAAAAAAAAAAAAAABAUiMf/EABUBAQEAAAAAAAAAAAAAAAAAAAMF/8QAGhEAAgIDAAAAAAAAAAAAAAAAAAIEIQMTMf/aAAwDAQACEQMRAD8AkrQWUKq0DlACLuduhQJeWrP/2Q==");

    /// <summary>Ten scans, each with restart markers.</summary>
    public static byte[] Progressive { get; } = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9j"
        + "QjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wgARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAVAQEBAAAA"
        + "AAAAAAAAAAAAAAACBP/dAAQAAf/aAAwDAQACEAMQAAABkqIh/8QAFhAAAwAAAAAAAAAAAAAAAAAAAAID/9oACAEBAAEFAlgf/9BYH//EABYRAQEBAAAAAAAAAAAAAAAAAAMAAv/aAAgB"
        + "AwEBPwEF1f/EABYRAQEBAAAAAAAAAAAAAAAAAAEAEv/aAAgBAgEBPwHa3//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEABj8Cf//Qf//EABUQAQEAAAAAAAAAAAAAAAAAAABh/9oA"
        + "CAEBAAE/IYP/0Iv/2gAMAwEAAgADAAAAEHf/xAAVEQEBAAAAAAAAAAAAAAAAAAAhAP/aAAgBAwEBPxA7f//EABURAQEAAAAAAAAAAAAAAAAAAABB/9oACAECAQE/EKn/xAAVEAEBAAAA"
        + "AAAAAAAAAAAAAAAAMf/aAAgBAQABPxCb/9CT/9k=");

    /// <summary>The segments after JFIF, where programs insert them.</summary>
    public static byte[] With(params byte[][] segments) => Insert(Plain, segments);

    public static byte[] Insert(byte[] photo, params byte[][] segments) =>
        [.. photo[..StartLength], .. segments.SelectMany(segment => segment), .. photo[StartLength..]];

    public static byte[] Exif(ExifBytes exif) => Segment(0xE1, [.. "Exif\0\0"u8, .. exif.ToBytes()]);

    public static byte[] Xmp(string attributes, string elements = "") =>
        Segment(0xE1, [.. Encoding.ASCII.GetBytes(Said.XmpName), .. Said.Xmp(attributes, elements)]);

    public static byte[] Photoshop(byte[] resources) => Segment(0xED, [.. "Photoshop 3.0\0"u8, .. resources]);

    public static byte[] ColorProfile { get; } = Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. Enumerable.Range(0, 128).Select(number => (byte)number)]);

    public static byte[] Adobe { get; } = Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]);

    public static byte[] Comment { get; } = Segment(0xFE, "Gemaakt bij Jan thuis"u8.ToArray());

    /// <summary>One of two chunks of extended XMP.</summary>
    /// <param name="owner">The first character of the identifier of the whole text.</param>
    public static byte[] LongXmp(string piece, byte place, char owner = '0') => Segment(
        0xE1,
        [
            .. "http://ns.adobe.com/xmp/extension/\0"u8,
            (byte)owner, .. "123456789ABCDEF0123456789ABCDEF"u8,
            0, 0, 1, 0, 0, 0, 0, place,
            .. Encoding.ASCII.GetBytes(piece),
        ]);

    public static byte[] Segment(byte marker, byte[] content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];
}
