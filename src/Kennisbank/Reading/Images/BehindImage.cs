namespace Kennisbank.Reading.Images;

/// <summary>Searches for a location in the data that phones append to a photo: a second photo, a video, notes.</summary>
internal static class BehindImage
{
    /// <summary>Real files have no more; bounds the work on a hostile file.</summary>
    private const int MaxPhotos = 16;

    /// <summary>The characters © and xyz.</summary>
    private static ReadOnlySpan<byte> PlaceInVideo => [0xA9, 0x78, 0x79, 0x7A];

    public static bool HasPosition(ReadOnlyMemory<byte> behind) =>
        PositionSearch.FindsInText(behind.Span) || InVideo(behind.Span) || InPhotos(behind);

    private static bool InVideo(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf("quicktime.location."u8) >= 0)
        {
            return true;
        }

        for (int at; (at = bytes.IndexOf(PlaceInVideo)) >= 0; bytes = bytes[(at + PlaceInVideo.Length)..])
        {
            // The name is followed by two lengths and a value such as "+52.1+4.9/".
            if (bytes.Length > at + 8 && bytes[at + 8] is (byte)'+' or (byte)'-')
            {
                return true;
            }
        }

        return false;
    }

    private static bool InPhotos(ReadOnlyMemory<byte> bytes)
    {
        for (var (photos, at) = (0, 0); photos < MaxPhotos && (at = bytes.Span.IndexOf(JpegFormat.Signature)) >= 0; photos++)
        {
            var image = ImageContents.ReadFirst(bytes[at..], out var length);
            if (image is not null && image.FindPosition() != PositionFinding.None)
            {
                return true;
            }

            bytes = bytes[(at + Math.Max(length, 3))..];
        }

        return false;
    }
}
