using Kennisbank.Diagnostics;
using Kennisbank.Reading.Images;

namespace Kennisbank.Reading;

/// <summary>Checks an image under <c>input/</c> that the site does not show.</summary>
internal static class LooseImage
{
    /// <summary>Photo formats of cameras that we cannot parse.</summary>
    private static readonly string[] Closed = [".heic", ".heif", ".avif", ".tif", ".tiff", ".dng", ".jxl"];

    /// <param name="mustBeWhole">Whether to report a file that cannot be parsed; false when a problem was reported for it already.</param>
    public static IReadOnlyList<Problem> Check(InputEntry entry, bool mustBeWhole)
    {
        try
        {
            return Closed.Contains(entry.Extension) || ImageReader.IsImage(entry) ? Inspect(entry, mustBeWhole) : [];
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            return mustBeWhole ? [SourceReader.Unreadable(entry)] : [];
        }
    }

    private static IReadOnlyList<Problem> Inspect(InputEntry entry, bool mustBeWhole)
    {
        if (entry.Length > ImageContents.MaxBytes)
        {
            return mustBeWhole ? [TooLarge(entry)] : [];
        }

        if (ImageContents.Read(FileBytes.Read(entry).All) is { } contents)
        {
            return [.. PlaceInImage.Check(entry, contents)];
        }

        return !mustBeWhole ? [] : [Closed.Contains(entry.Extension) ? Unknown(entry) : ImageReader.Damaged(entry)];
    }

    private static Problem Unknown(InputEntry entry) => BodyRules.BadImage.At(
        new Location(entry.Path),
        $"Van '{entry.Name}' is niet na te gaan of erin staat waar het is gemaakt.",
        "Sla het op als png, jpg, webp of gif, of bewaar het buiten de map met inhoud.");

    private static Problem TooLarge(InputEntry entry) => FileRules.TooLarge.At(
        new Location(entry.Path),
        $"Het plaatje is groter dan {ImageContents.MaxBytes / (1024 * 1024)} MB; dan is niet na te gaan of erin staat waar het is gemaakt.",
        "Verklein het, of bewaar het buiten de map met inhoud.");
}
