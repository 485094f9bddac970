using System.Buffers.Binary;
using System.Text;

namespace Kennisbank.Reading.Images;

/// <summary>A segment holds at most 64 kB; longer data is split over several, possibly in the middle of a word.</summary>
internal static class JpegSegments
{
    private const int GuidLength = 32;

    /// <summary>The GUID is followed by the total length and the offset of this chunk, four bytes each.</summary>
    private const int PlaceOffset = GuidLength + 4;
    private const int HeaderLength = PlaceOffset + 4;

    private static ReadOnlySpan<byte> ExtendedXmp => "http://ns.adobe.com/xmp/extension/\0"u8;

    private static ReadOnlySpan<byte> Photoshop => "Photoshop 3.0\0"u8;

    /// <summary>The segments with extended XMP and Photoshop data joined.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Joined(IEnumerable<ReadOnlyMemory<byte>> contents)
    {
        var xmp = new List<ReadOnlyMemory<byte>>();
        var photoshop = new List<ReadOnlyMemory<byte>>();
        foreach (var content in contents)
        {
            if (content.Span.StartsWith(ExtendedXmp) && content.Length >= ExtendedXmp.Length + HeaderLength)
            {
                xmp.Add(content[ExtendedXmp.Length..]);
            }
            else if (content.Span.StartsWith(Photoshop))
            {
                photoshop.Add(content[Photoshop.Length..]);
            }
            else
            {
                yield return content;
            }
        }

        yield return Join(xmp.OrderBy(Guid, StringComparer.Ordinal).ThenBy(Place).Select(piece => piece[HeaderLength..]));
        yield return Join(photoshop);
    }

    private static string Guid(ReadOnlyMemory<byte> piece) => Encoding.Latin1.GetString(piece.Span[..GuidLength]);

    private static uint Place(ReadOnlyMemory<byte> piece) => BinaryPrimitives.ReadUInt32BigEndian(piece.Span[PlaceOffset..]);

    private static byte[] Join(IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        using var joined = new MemoryStream();
        foreach (var piece in pieces)
        {
            joined.Write(piece.Span);
        }

        return joined.ToArray();
    }
}
