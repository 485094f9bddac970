using System.Buffers.Binary;

namespace Kennisbank.Reading.Images;

/// <summary>
/// Segments that begin with a marker; scans run until the next marker. Of the application segments only those are kept
/// that change how the image looks.
/// </summary>
internal sealed class JpegFormat : ImageFormat
{
    /// <summary>The header without its thumbnail.</summary>
    private const int JfifLength = 14;
    private const int AdobeLength = 12;

    /// <summary>How every JPEG begins.</summary>
    public static ReadOnlySpan<byte> Signature => [0xFF, 0xD8, 0xFF];

    public override void Split(ByteCursor file, PartList parts)
    {
        parts.Add(ImagePartKind.Picture, file.Take(2));
        while (!TakePart(file, parts))
        {
        }
    }

    public override byte[] OrientationPart(ReadOnlySpan<byte> exif) => Segment(Marker.Exif, [.. ExifBlock.Prefix, .. exif]);

    public override IEnumerable<ReadOnlyMemory<byte>> Said(IReadOnlyList<ImagePart> parts) => JpegSegments.Joined(parts.Select(part => part.Content));

    protected override bool Begins(ReadOnlySpan<byte> start) => start.StartsWith(Signature);

    /// <summary>True for the last segment.</summary>
    private static bool TakePart(ByteCursor file, PartList parts)
    {
        if (LengthUntil(file.Rest.IndexOf((byte)0xFF)) is var stray and > 0)
        {
            parts.Add(ImagePartKind.Other, file.Take(stray));
        }

        var start = file.Position;
        file.Take(LengthUntil(file.Rest.IndexOfAnyExcept((byte)0xFF)));
        var marker = file.TakeByte();
        switch (marker)
        {
            case Marker.End or Marker.Temporary or (>= Marker.FirstRestart and <= Marker.LastRestart):
                parts.Add(ImagePartKind.Picture, file.Since(start));
                return marker == Marker.End;
            case >= Marker.FirstFrame and <= Marker.LastFrame or >= Marker.FirstTable and <= Marker.Exp or Marker.Scan:
                TakeContent(file);
                file.Take(marker == Marker.Scan ? LengthOfScan(file.Rest) : 0);
                parts.Add(ImagePartKind.Picture, file.Since(start));
                return false;
            case >= Marker.FirstApplication and <= Marker.LastApplication or Marker.Comment:
                AddOther(marker, TakeContent(file), file.Since(start), parts);
                return false;
            default:
                throw new InvalidDataException("The file has a marker that no JPEG has.");
        }
    }

    private static void AddOther(byte marker, ReadOnlyMemory<byte> content, ReadOnlyMemory<byte> segment, PartList parts)
    {
        var kind = KindOf(marker, content.Span);
        var length = marker == Marker.Jfif ? JfifLength : AdobeLength;
        if (kind != ImagePartKind.Picture || content.Length <= length)
        {
            parts.Add(kind, segment, kind == ImagePartKind.Picture ? default : content);
            return;
        }

        // The rest is a thumbnail, which may show what was cropped later, or vendor data.
        var shortened = content[..length].ToArray();
        if (marker == Marker.Jfif)
        {
            shortened.AsSpan(^2).Clear();
        }

        parts.Add(ImagePartKind.Picture, Segment(marker, shortened));
        parts.Add(ImagePartKind.Other, content[length..], content[length..]);
    }

    private static ImagePartKind KindOf(byte marker, ReadOnlySpan<byte> content) => marker switch
    {
        Marker.Jfif when content.StartsWith("JFIF\0"u8) => ImagePartKind.Picture,
        Marker.Exif when ExifBlock.Begins(content) => ImagePartKind.Exif,
        Marker.Exif when content.StartsWith("http://ns.adobe.com/"u8) => ImagePartKind.Xmp,
        Marker.Icc when content.StartsWith("ICC_PROFILE\0"u8) => ImagePartKind.ColorProfile,
        Marker.Photoshop => ImagePartKind.Iptc,
        Marker.Adobe when content.StartsWith("Adobe"u8) => ImagePartKind.Picture,
        Marker.Comment => ImagePartKind.Text,
        _ => ImagePartKind.Other,
    };

    private static ReadOnlyMemory<byte> TakeContent(ByteCursor file)
    {
        var length = BinaryPrimitives.ReadUInt16BigEndian(file.Take(2).Span);
        return length >= 2 ? file.Take(length - 2) : throw new InvalidDataException("A segment is shorter than its own length.");
    }

    /// <summary>Until a marker that ends a scan: a byte FF followed by a byte that is not part of the data.</summary>
    private static int LengthOfScan(ReadOnlySpan<byte> rest)
    {
        for (var at = 0; ;)
        {
            at += LengthUntil(rest[at..].IndexOf((byte)0xFF));
            switch (at + 1 < rest.Length ? rest[at + 1] : throw new InvalidDataException("A scan has no end."))
            {
                case 0 or (>= Marker.FirstRestart and <= Marker.LastRestart):
                    at += 2;
                    break;
                case 0xFF:
                    at++;
                    break;
                default:
                    return at;
            }
        }
    }

    private static int LengthUntil(int index) => index >= 0 ? index : throw new InvalidDataException("The file ends too early.");

    private static byte[] Segment(byte marker, ReadOnlySpan<byte> content)
    {
        var segment = new byte[4 + content.Length];
        segment[0] = 0xFF;
        segment[1] = marker;
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(2 + content.Length));
        content.CopyTo(segment.AsSpan(4));
        return segment;
    }

    private static class Marker
    {
        public const byte Temporary = 0x01;

        /// <summary>Frames, and the tables of Huffman and arithmetic coding.</summary>
        public const byte FirstFrame = 0xC0;
        public const byte LastFrame = 0xCF;
        public const byte FirstRestart = 0xD0;
        public const byte LastRestart = 0xD7;
        public const byte End = 0xD9;
        public const byte Scan = 0xDA;
        public const byte FirstTable = 0xDB;
        public const byte Exp = 0xDF;
        public const byte FirstApplication = 0xE0;
        public const byte Jfif = 0xE0;
        public const byte Exif = 0xE1;
        public const byte Icc = 0xE2;
        public const byte Photoshop = 0xED;
        public const byte Adobe = 0xEE;
        public const byte LastApplication = 0xEF;
        public const byte Comment = 0xFE;
    }
}
