using System.Buffers.Binary;
using System.Text;

namespace Kennisbank.Reading.Images;

/// <summary>A RIFF file: chunks with a name of four letters and a length. Only those needed to show the image are kept.</summary>
internal sealed class WebPFormat : ImageFormat
{
    private const int HeaderLength = 12;

    /// <summary>Offset of the flags in the first chunk, when that is a VP8X chunk.</summary>
    private const int Flags = HeaderLength + 8;
    private const byte HasExif = 0x08;
    private const byte HasXmp = 0x04;

    private static readonly string[] Shown = ["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF"];

    public override bool IsTurnedByBrowsers => false;

    public override void Split(ByteCursor file, PartList parts)
    {
        var header = file.Take(HeaderLength);
        parts.Add(ImagePartKind.Picture, header);
        var end = 8L + BinaryPrimitives.ReadUInt32LittleEndian(header.Span[4..]);
        while (file.Position + 8L <= end)
        {
            TakeChunk(file, end, parts);
        }

        if (end > file.Position)
        {
            parts.Add(ImagePartKind.Other, file.Take(end - file.Position));
        }
    }

    public override byte[] OrientationPart(ReadOnlySpan<byte> exif)
    {
        // An odd length would need a padding byte; this one is even.
        var chunk = new byte[8 + exif.Length];
        "EXIF"u8.CopyTo(chunk);
        BinaryPrimitives.WriteInt32LittleEndian(chunk.AsSpan(4), exif.Length);
        exif.CopyTo(chunk.AsSpan(8));
        return chunk;
    }

    public override void Finish(Span<byte> file, bool hasExif)
    {
        BinaryPrimitives.WriteInt32LittleEndian(file[4..], file.Length - 8);
        if (file[HeaderLength..].StartsWith("VP8X"u8) && file.Length > Flags)
        {
            file[Flags] = (byte)((file[Flags] & ~(HasExif | HasXmp)) | (hasExif ? HasExif : 0));
        }
    }

    protected override bool Begins(ReadOnlySpan<byte> start) =>
        start.Length >= HeaderLength && start.StartsWith("RIFF"u8) && start[8..].StartsWith("WEBP"u8);

    private static void TakeChunk(ByteCursor file, long end, PartList parts)
    {
        var start = file.Position;
        var name = Encoding.Latin1.GetString(file.Take(4).Span);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(file.Take(4).Span);
        if (length > end - file.Position)
        {
            throw new InvalidDataException("A chunk is longer than the file says it is itself.");
        }

        var content = file.Take(length);
        file.Take(length % 2 == 1 && file.Position < end ? 1 : 0);
        var kind = KindOf(name);
        parts.Add(kind, file.Since(start), kind is ImagePartKind.Picture or ImagePartKind.ColorProfile ? default : content);
    }

    private static ImagePartKind KindOf(string name) => name switch
    {
        _ when Shown.Contains(name) => ImagePartKind.Picture,
        "ICCP" => ImagePartKind.ColorProfile,
        "EXIF" => ImagePartKind.Exif,
        "XMP " => ImagePartKind.Xmp,
        _ => ImagePartKind.Other,
    };
}
