namespace Kennisbank.Reading.Images;

/// <summary>A piece of an image file.</summary>
/// <param name="Bytes">All of it, as it goes into a file; only a thumbnail is left out of it.</param>
/// <param name="Content">What it says, without the name and the length before it; empty where nobody asks.</param>
internal readonly record struct ImagePart(ImagePartKind Kind, ReadOnlyMemory<byte> Bytes, ReadOnlyMemory<byte> Content);

/// <summary>What a piece of an image file is for.</summary>
public enum ImagePartKind
{
    /// <summary>What is needed to show the image.</summary>
    Picture,
    ColorProfile,
    Exif,
    Xmp,

    /// <summary>With all else that Photoshop keeps.</summary>
    Iptc,
    Text,

    /// <summary>A thumbnail, or what only the maker of a program or camera knows.</summary>
    Other,

    /// <summary>What comes after the end of the image: a second photo, a video.</summary>
    Behind,
}
