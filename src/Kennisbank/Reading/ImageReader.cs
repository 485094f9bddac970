using Kennisbank.Diagnostics;
using MetadataExtractor;
using MetadataExtractor.Formats.Gif;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.Formats.Png;
using MetadataExtractor.Formats.WebP;

namespace Kennisbank.Reading;

/// <summary>Reads the size of an image, so that pages can keep room for it while it loads.</summary>
public static class ImageReader
{
    /// <summary>In bytes. A photo of 1600 pixels wide, saved for the web, stays far below it.</summary>
    public const int MaxImageBytes = 1024 * 1024;

    private static readonly string[] Extensions = [".png", ".jpg", ".jpeg", ".webp", ".gif"];

    /// <summary>Null, with a problem added, when the file is no image a page can show.</summary>
    public static ImageFile? Read(InputEntry entry, List<Problem> problems)
    {
        if (Refusal(entry) is { } refusal)
        {
            problems.Add(refusal);
            return null;
        }

        if (SizeOf(entry) is { } size)
        {
            return new ImageFile(entry, size.Width, size.Height);
        }

        problems.Add(BodyRules.BadImage.At(
            new Location(entry.Path), "Het bestand is beschadigd of geen plaatje.", "Open het in een tekenprogramma en sla het opnieuw op."));
        return null;
    }

    /// <summary>What is wrong with the file before it is opened; null when nothing is.</summary>
    private static Problem? Refusal(InputEntry entry)
    {
        var at = new Location(entry.Path);
        if (!Extensions.Contains(entry.Extension))
        {
            return BodyRules.BadImage.At(at, $"'{entry.Name}' is geen plaatje dat de site toont.", "Sla het op als png, jpg, webp of gif.");
        }

        if (!entry.Path.All(IsPlain))
        {
            return FileRules.BadName.At(
                at, $"De naam '{entry.Name}' past niet in een adres.", "Gebruik letters zonder accenten, cijfers en streepjes.");
        }

        return entry.Length <= MaxImageBytes ? null : FileRules.TooLarge.At(
            at,
            $"Het plaatje is {(entry.Length + 1023) / 1024} kB; hoogstens {MaxImageBytes / 1024} kB past.",
            "Verklein het tot hoogstens 1600 pixels breed en sla het opnieuw op.");
    }

    /// <summary>One machine writes é as one character and another as two, and then a link no longer finds its image.</summary>
    private static bool IsPlain(char letter) => letter is >= ' ' and <= '~';

    private static (int Width, int Height)? SizeOf(InputEntry entry)
    {
        try
        {
            // By its path the library would also read the file's dates, and for those all rules of the local time zone.
            using var file = File.OpenRead(entry.FullPath);
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
            // The library knows many formats by their first bytes, and throws whatever comes of reading what is none after all.
            return null;
        }

        return null;
    }
}
