namespace Kennisbank.Reading.Images;

/// <summary>
/// An image file split into parts, to search its metadata and to remove it. Nothing is re-encoded: the parts that
/// remain are byte for byte the same.
/// </summary>
public sealed class ImageContents
{
    private readonly ReadOnlyMemory<byte> _file;
    private readonly ImageFormat _format;
    private readonly IReadOnlyList<ImagePart> _parts;
    private readonly int _exifIndex;
    private readonly ExifBlock? _exif;

    private ImageContents(ReadOnlyMemory<byte> file, ImageFormat format, IReadOnlyList<ImagePart> parts)
    {
        _file = file;
        _format = format;
        _parts = parts;
        (_exifIndex, _exif) = FirstExif(parts);
    }

    /// <summary>In bytes. Larger than the largest photos of phones.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>Whether EXIF turns it by 90 or 270 degrees, which swaps width and height.</summary>
    internal bool IsOnItsSide => _exif is { Orientation: >= 5 } && _format.IsTurnedByBrowsers;

    /// <summary>Null for a file that is damaged, or not an image in a format that the site shows.</summary>
    public static ImageContents? Read(ReadOnlyMemory<byte> file)
    {
        if (ReadParts(file, out var length) is not var (format, parts))
        {
            return null;
        }

        if (length < file.Length)
        {
            parts.Add(ImagePartKind.Behind, file[length..], file[length..]);
        }

        return new ImageContents(file, format, parts.All);
    }

    /// <summary>The image at the start of the bytes; anything after it is ignored.</summary>
    /// <param name="length">Length of that image in bytes; zero when there is none.</param>
    internal static ImageContents? ReadFirst(ReadOnlyMemory<byte> bytes, out int length) =>
        ReadParts(bytes, out length) is var (format, parts) ? new ImageContents(bytes[..length], format, parts.All) : null;

    /// <summary>Whether the file holds the location where it was made.</summary>
    internal PositionFinding FindPosition()
    {
        try
        {
            return _format.Said([.. _parts.Where(part => part.Kind != ImagePartKind.Behind && !part.Content.IsEmpty)]).Any(PositionSearch.Finds)
                || _parts.Any(part => part.Kind == ImagePartKind.Behind && BehindImage.HasPosition(part.Content))
                    ? PositionFinding.Found
                    : PositionFinding.None;
        }
        catch (InvalidDataException)
        {
            return PositionFinding.Unclear;
        }
    }

    /// <summary>The parts that give the size of the image. Without the others a library has nothing to unpack, and no tables to copy repeatedly.</summary>
    internal byte[] Picture()
    {
        var bytes = Join(_parts.Where(part => part.Kind == ImagePartKind.Picture).Select(part => part.Bytes));
        _format.Finish(bytes, hasExif: false);
        return bytes;
    }

    /// <summary>The same image with only its pixels, colours and orientation.</summary>
    public CleanedImage Clean()
    {
        var orientation = _exif is { Orientation: > 1 } ? _format.OrientationPart(_exif.OfOrientation()) : [];
        var bytes = Join(_parts.Select((part, index) => part.Kind switch
        {
            ImagePartKind.Picture or ImagePartKind.ColorProfile => part.Bytes,
            _ when index == _exifIndex => orientation,
            _ => default,
        }));
        if (bytes.AsSpan().SequenceEqual(_file.Span))
        {
            return new CleanedImage(_file, IsChanged: false, [], Kept(orientation.Length > 0));
        }

        _format.Finish(bytes, orientation.Length > 0);
        return new CleanedImage(bytes, IsChanged: true, Removed(orientation), Kept(orientation.Length > 0));
    }

    private static (ImageFormat Format, PartList Parts)? ReadParts(ReadOnlyMemory<byte> file, out int length)
    {
        length = 0;
        if (ImageFormat.Of(file.Span) is not { } format)
        {
            return null;
        }

        var cursor = new ByteCursor(file);
        var parts = new PartList();
        try
        {
            format.Split(cursor, parts);
        }
        catch (InvalidDataException)
        {
            return null;
        }

        length = cursor.Position;
        return (format, parts);
    }

    private static (int Index, ExifBlock? Exif) FirstExif(IReadOnlyList<ImagePart> parts)
    {
        for (var index = 0; index < parts.Count; index++)
        {
            if (parts[index].Kind == ImagePartKind.Exif)
            {
                return (index, ExifBlock.Read(parts[index].Content));
            }
        }

        return (-1, null);
    }

    private IReadOnlyList<ImagePartKind> Removed(byte[] orientation) =>
    [
        .. _parts
            .Where((part, index) => part.Kind > ImagePartKind.ColorProfile && !(index == _exifIndex && part.Bytes.Span.SequenceEqual(orientation)))
            .Select(part => part.Kind)
            .Distinct()
            .Order(),
    ];

    private KeptParts Kept(bool hasOrientation) => new(hasOrientation, _parts.Any(part => part.Kind == ImagePartKind.ColorProfile));

    private static byte[] Join(IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        var kept = pieces.ToList();
        var joined = new byte[kept.Sum(piece => piece.Length)];
        var at = 0;
        foreach (var piece in kept)
        {
            piece.CopyTo(joined.AsMemory(at));
            at += piece.Length;
        }

        return joined;
    }
}

/// <param name="Bytes">The original bytes when nothing was removed.</param>
/// <param name="Removed">The kinds of parts that were removed, without duplicates.</param>
public sealed record CleanedImage(ReadOnlyMemory<byte> Bytes, bool IsChanged, IReadOnlyList<ImagePartKind> Removed, KeptParts Kept);

/// <summary>The metadata of an image.</summary>
public readonly record struct KeptParts(bool Orientation, bool ColorProfile);

internal enum PositionFinding
{
    None,
    Found,

    /// <summary>The file holds more than is safe to unpack, or data that cannot be unpacked.</summary>
    Unclear,
}
