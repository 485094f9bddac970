using Kennisbank.Diagnostics;
using Kennisbank.Reading.Images;
using MetadataExtractor;
using MetadataExtractor.Formats.Gif;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.Formats.Png;
using MetadataExtractor.Formats.WebP;

namespace Kennisbank.Reading;

/// <summary>Reads an image: whether it may be shown, and its size, so that pages can reserve room for it while it loads.</summary>
public static class ImageReader
{
    /// <summary>In bytes. A photo 1600 pixels wide, saved for the web, is far smaller.</summary>
    public const int MaxImageBytes = 1024 * 1024;

    private static readonly string[] Extensions = [".png", ".jpg", ".jpeg", ".webp", ".gif"];

    /// <summary>Null, with a problem added, when a page cannot show the file as an image.</summary>
    public static ImageFile? Read(InputEntry entry, List<Problem> problems)
    {
        var refusal = Refusal(entry);
        if (refusal is not null || !HasPlainName(entry.Path))
        {
            problems.AddRange(refusal is null ? [] : [refusal]);
            problems.AddRange(LooseImage.Check(entry, mustBeWhole: false));
            return null;
        }

        try
        {
            return Read(entry, FileBytes.Read(entry), problems);
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            problems.Add(SourceReader.Unreadable(entry));
            return null;
        }
    }

    /// <summary>Some machines write é as one code point and others as two, and then a link does not find its image.</summary>
    /// <param name="name">A name or a path.</param>
    public static bool HasPlainName(string name) => name.All(letter => letter is >= ' ' and <= '~');

    /// <summary>Reports a file that turns out not to be an image.</summary>
    internal static Problem Damaged(InputEntry entry) => BodyRules.BadImage.At(
        new Location(entry.Path), "Het bestand is beschadigd of geen plaatje.", "Open het in een tekenprogramma en sla het opnieuw op.");

    /// <summary>Recognizes an image by its name or its first bytes: a photo without an image extension is still a photo.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static bool IsImage(InputEntry entry)
    {
        if (Extensions.Contains(entry.Extension))
        {
            return true;
        }

        using var file = File.OpenHandle(entry.FullPath);
        var start = new byte[ImageFormat.StartLength];
        return ImageFormat.Of(start.AsSpan(..RandomAccess.Read(file, start, 0))) is not null;
    }

    private static ImageFile? Read(InputEntry entry, FileBytes bytes, List<Problem> problems)
    {
        if (ImageContents.Read(bytes.All) is not { } contents || SizeOf(contents) is not { } size)
        {
            problems.Add(Damaged(entry));
            return null;
        }

        problems.AddRange(PlaceInImage.Check(entry, contents));
        var (width, height) = contents.IsOnItsSide ? (size.Height, size.Width) : size;
        return new ImageFile(entry, width, height) { Hash = bytes.Hash };
    }

    /// <summary>What is wrong with the file before it is opened; null when nothing is.</summary>
    private static Problem? Refusal(InputEntry entry)
    {
        var at = new Location(entry.Path);
        if (!Extensions.Contains(entry.Extension))
        {
            return BodyRules.BadImage.At(at, $"'{entry.Name}' is geen plaatje dat de site toont.", "Sla het op als png, jpg, webp of gif.");
        }

        return entry.Length <= MaxImageBytes ? null : FileRules.TooLarge.At(
            at,
            $"Het plaatje is {(entry.Length + 1023) / 1024} kB; hoogstens {MaxImageBytes / 1024} kB past.",
            "Verklein het tot hoogstens 1600 pixels breed en sla het opnieuw op.");
    }

    private static (int Width, int Height)? SizeOf(ImageContents contents)
    {
        try
        {
            using var file = new MemoryStream(contents.Picture());
            foreach (var directory in ImageMetadataReader.ReadMetadata(file))
            {
                var (widthTag, heightTag) = directory switch
                {
                    PngDirectory => (PngDirectory.TagImageWidth, PngDirectory.TagImageHeight),
                    JpegDirectory => (JpegDirectory.TagImageWidth, JpegDirectory.TagImageHeight),
                    WebPDirectory => (WebPDirectory.TagImageWidth, WebPDirectory.TagImageHeight),
                    GifHeaderDirectory => (GifHeaderDirectory.TagImageWidth, GifHeaderDirectory.TagImageHeight),
                    _ => (-1, -1),
                };
                if (widthTag >= 0 && directory.TryGetInt32(widthTag, out var width) && directory.TryGetInt32(heightTag, out var height))
                {
                    return (width, height);
                }
            }
        }
        catch (Exception damaged) when (damaged is not OutOfMemoryException)
        {
            // MetadataExtractor recognizes many formats by their first bytes, and throws exceptions of any type on a file that only looks like one.
            return null;
        }

        return null;
    }
}
