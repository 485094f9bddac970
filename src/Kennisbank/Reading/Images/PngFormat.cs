using System.Buffers.Binary;
using System.Text;

namespace Kennisbank.Reading.Images;

/// <summary>Chunks with a length, a name of four letters and a checksum. Of the ancillary chunks only those are kept that change how the image looks.</summary>
internal sealed class PngFormat : ImageFormat
{
    private static readonly string[] Shown =
        ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "bKGD", "pHYs", "sBIT", "acTL", "fcTL", "fdAT"];

    private static readonly string[] Colors = ["iCCP", "sRGB", "gAMA", "cHRM", "cICP", "mDCV", "mDCv", "cLLI", "cLLi"];

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public override void Split(ByteCursor file, PartList parts)
    {
        parts.Add(ImagePartKind.Picture, file.Take(Signature.Length));
        for (var name = ""; name != "IEND";)
        {
            var start = file.Position;
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.Take(4).Span);
            name = Encoding.Latin1.GetString(file.Take(4).Span);
            var content = file.Take(length);
            file.Take(4);
            var kind = KindOf(name, content.Span);
            parts.Add(kind, file.Since(start), kind switch
            {
                ImagePartKind.Picture or ImagePartKind.ColorProfile => default,
                ImagePartKind.Text or ImagePartKind.Xmp => PngText.Named(file.Since(start)),
                ImagePartKind.Exif or ImagePartKind.Iptc or ImagePartKind.Other or ImagePartKind.Behind => content,
            });
        }
    }

    public override byte[] OrientationPart(ReadOnlySpan<byte> exif)
    {
        var chunk = new byte[12 + exif.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, exif.Length);
        "eXIf"u8.CopyTo(chunk.AsSpan(4));
        exif.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(^4), Checksum(chunk.AsSpan(4..^4)));
        return chunk;
    }

    public override IEnumerable<ReadOnlyMemory<byte>> Said(IReadOnlyList<ImagePart> parts) => PngText.Unpacked(parts.Select(part => part.Content));

    protected override bool Begins(ReadOnlySpan<byte> start) => start.StartsWith(Signature);

    private static ImagePartKind KindOf(string name, ReadOnlySpan<byte> content)
    {
        if (Shown.Contains(name))
        {
            return ImagePartKind.Picture;
        }

        // An upper-case first letter marks a critical chunk.
        return !name.All(char.IsAsciiLetter) || char.IsAsciiLetterUpper(name[0])
            ? throw new InvalidDataException("The file has a chunk that no PNG has.")
            : KindOfOther(name, content);
    }

    private static ImagePartKind KindOfOther(string name, ReadOnlySpan<byte> content) => name switch
    {
        _ when Colors.Contains(name) => ImagePartKind.ColorProfile,
        "eXIf" => ImagePartKind.Exif,
        "iTXt" when content.StartsWith("XML:com.adobe.xmp\0"u8) => ImagePartKind.Xmp,
        "tEXt" or "zTXt" or "iTXt" => ImagePartKind.Text,
        _ => ImagePartKind.Other,
    };

    /// <summary>CRC-32 as PNG defines it; the framework has only another one.</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var checksum = uint.MaxValue;
        foreach (var one in bytes)
        {
            checksum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                checksum = (checksum >> 1) ^ ((checksum & 1) * 0xEDB88320);
            }
        }

        return ~checksum;
    }
}
