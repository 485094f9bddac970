namespace Kennisbank.Reading.Images;

/// <summary>How files of one format are split into parts and joined again.</summary>
internal abstract class ImageFormat
{
    /// <summary>In bytes; enough to recognize every format.</summary>
    public const int StartLength = 12;

    private static readonly ImageFormat[] All = [new JpegFormat(), new PngFormat(), new WebPFormat(), new GifFormat()];

    /// <summary>Whether browsers show an image of this format turned as its EXIF says.</summary>
    public virtual bool IsTurnedByBrowsers => true;

    /// <summary>Null when the bytes do not begin like a format that the site shows. File names are ignored: phones mix up extensions.</summary>
    public static ImageFormat? Of(ReadOnlySpan<byte> start)
    {
        foreach (var format in All)
        {
            if (format.Begins(start))
            {
                return format;
            }
        }

        return null;
    }

    /// <summary>Adds every part up to the end of the image; trailing data is left to the caller.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public abstract void Split(ByteCursor file, PartList parts);

    /// <summary>The part that holds the orientation.</summary>
    /// <param name="exif">As <see cref="ExifBlock.OfOrientation"/> makes it.</param>
    public abstract byte[] OrientationPart(ReadOnlySpan<byte> exif);

    /// <summary>The metadata of the parts, joined and unpacked, ready to be searched.</summary>
    /// <exception cref="InvalidDataException">It cannot be unpacked, or is too large.</exception>
    public virtual IEnumerable<ReadOnlyMemory<byte>> Said(IReadOnlyList<ImagePart> parts) => parts.Select(part => part.Content);

    /// <summary>Corrects the file header after parts were removed.</summary>
    public virtual void Finish(Span<byte> file, bool hasExif)
    {
    }

    protected abstract bool Begins(ReadOnlySpan<byte> start);
}
