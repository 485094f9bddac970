namespace Kennisbank.Reading.Images;

/// <summary>A piece of an image file.</summary>
/// <param name="Bytes">The part as it is in the file, without its thumbnail.</param>
/// <param name="Content">The payload without name and length; empty for parts that are not searched.</param>
internal readonly record struct ImagePart(ImagePartKind Kind, ReadOnlyMemory<byte> Bytes, ReadOnlyMemory<byte> Content);

/// <summary>The purpose of a part of an image file.</summary>
public enum ImagePartKind
{
    /// <summary>Needed to show the image.</summary>
    Picture,
    ColorProfile,
    Exif,
    Xmp,

    /// <summary>Includes everything else that Photoshop stores.</summary>
    Iptc,
    Text,

    /// <summary>A thumbnail, or data that only the vendor of a program or camera understands.</summary>
    Other,

    /// <summary>Data after the end of the image: a second photo, a video.</summary>
    Behind,
}
