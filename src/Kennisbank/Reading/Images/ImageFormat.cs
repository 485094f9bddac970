namespace Kennisbank.Reading.Images;

/// <summary>How the files of one format are taken apart and put together.</summary>
internal abstract class ImageFormat
{
    /// <summary>In bytes; enough to tell the formats apart.</summary>
    public const int StartLength = 12;

    private static readonly ImageFormat[] All = [new JpegFormat(), new PngFormat(), new WebPFormat(), new GifFormat()];

    /// <summary>Whether browsers show an image of this format turned as its EXIF says.</summary>
    public virtual bool IsTurnedByBrowsers => true;

    /// <summary>Null for what begins like no image that the site shows. A name says nothing: phones give one kind the name of another.</summary>
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

    /// <summary>Adds every part up to the end of the image; what the file holds after that is left.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public abstract void Split(ByteCursor file, PartList parts);

    /// <summary>The part that says how the image is turned.</summary>
    /// <param name="exif">As <see cref="ExifBlock.OfOrientation"/> makes it.</param>
    public abstract byte[] OrientationPart(ReadOnlySpan<byte> exif);

    /// <summary>What parts other than the picture say, ready to be searched: put together and unpacked.</summary>
    /// <exception cref="InvalidDataException">It cannot be unpacked, or is too much.</exception>
    public virtual IEnumerable<ReadOnlyMemory<byte>> Said(IReadOnlyList<ImagePart> parts) => parts.Select(part => part.Content);

    /// <summary>Sets what the beginning of the file says about the whole, after parts have gone.</summary>
    public virtual void Finish(Span<byte> file, bool hasExif)
    {
    }

    protected abstract bool Begins(ReadOnlySpan<byte> start);
}
