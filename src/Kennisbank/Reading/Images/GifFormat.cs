namespace Kennisbank.Reading.Images;

/// <summary>Blocks that begin with a type byte and end with a list of sub-blocks.</summary>
internal sealed class GifFormat : ImageFormat
{
    private const byte Image = 0x2C;
    private const byte Extension = 0x21;
    private const byte End = 0x3B;
    private const byte GraphicControl = 0xF9;
    private const byte Application = 0xFF;

    public override void Split(ByteCursor file, PartList parts)
    {
        var screen = file.Take(13);
        file.Take(LengthOfTable(screen.Span[10]));
        parts.Add(ImagePartKind.Picture, file.Since(0));
        while (!TakeBlock(file, parts))
        {
        }
    }

    /// <summary>GIF has no orientation.</summary>
    public override byte[] OrientationPart(ReadOnlySpan<byte> exif) => [];

    protected override bool Begins(ReadOnlySpan<byte> start) => start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8);

    /// <summary>True for the last block.</summary>
    private static bool TakeBlock(ByteCursor file, PartList parts)
    {
        var start = file.Position;
        switch (file.TakeByte())
        {
            case Extension:
                TakeExtension(file, start, parts);
                return false;
            case Image:
                file.Take(LengthOfTable(file.Take(9).Span[8]));
                file.Take(1);
                TakePieces(file);
                parts.Add(ImagePartKind.Picture, file.Since(start));
                return false;
            case End:
                parts.Add(ImagePartKind.Picture, file.Since(start));
                return true;
            default:
                throw new InvalidDataException("The file has a block that no GIF has.");
        }
    }

    private static void TakeExtension(ByteCursor file, int start, PartList parts)
    {
        var label = file.TakeByte();
        var name = file.Rest.Length > 12 ? file.Rest[1..12] : [];
        var kind = KindOf(label, name);
        TakePieces(file);
        var bytes = file.Since(start);
        parts.Add(kind, bytes, kind is ImagePartKind.Picture or ImagePartKind.ColorProfile ? default : bytes);
    }

    private static ImagePartKind KindOf(byte label, ReadOnlySpan<byte> name) => label switch
    {
        GraphicControl => ImagePartKind.Picture,
        Application when name.SequenceEqual("NETSCAPE2.0"u8) || name.SequenceEqual("ANIMEXTS1.0"u8) => ImagePartKind.Picture,
        Application when name.SequenceEqual("ICCRGBG1012"u8) => ImagePartKind.ColorProfile,
        Application when name.SequenceEqual("XMP DataXMP"u8) => ImagePartKind.Xmp,
        Application => ImagePartKind.Other,
        _ => ImagePartKind.Text,
    };

    private static int LengthOfTable(byte flags) => (flags & 0x80) != 0 ? 3 << ((flags & 0x07) + 1) : 0;

    private static void TakePieces(ByteCursor file)
    {
        while (file.TakeByte() is var length and > 0)
        {
            file.Take(length);
        }
    }
}
