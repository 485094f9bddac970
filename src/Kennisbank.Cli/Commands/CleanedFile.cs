using Kennisbank.Cli.CommandLine;
using Kennisbank.Reading.Images;

namespace Kennisbank.Cli.Commands;

/// <summary>An image on disk after it was cleaned, or left as it was.</summary>
/// <param name="Summary">What was removed and what was kept, in Dutch.</param>
internal sealed record CleanedFile(string Summary, bool IsReadable)
{
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static CleanedFile Clean(string path)
    {
        if (WhyNot(path) is { } reason)
        {
            return new CleanedFile($"{path}: {reason} Het is gelaten zoals het was.", IsReadable: false);
        }

        var before = Read(path);
        if (before is null || ImageContents.Read(before) is not { } contents)
        {
            return new CleanedFile($"{path}: beschadigd, niet te lezen of geen png, jpg, webp of gif. Het is gelaten zoals het was.", IsReadable: false);
        }

        var cleaned = contents.Clean();
        if (!cleaned.IsChanged)
        {
            return new CleanedFile($"{path}: was al schoon. {Stayed(cleaned.Kept)}", IsReadable: true);
        }

        Disk.Replace(path, cleaned.Bytes.Span);
        return new CleanedFile($"{path}: {Went(cleaned, before.Length)} {Stayed(cleaned.Kept)}", IsReadable: true);
    }

    /// <summary>Null when the file can be cleaned.</summary>
    private static string? WhyNot(string path)
    {
        var file = new FileInfo(path);
        return !file.Exists ? "dit bestand is er niet meer."
            : file.LinkTarget is not null ? "dit is een symbolische link."
            : file.Length > ImageContents.MaxBytes ? $"groter dan {ImageContents.MaxBytes / (1024 * 1024)} MB."
            : null;
    }

    private static byte[]? Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Went(CleanedImage cleaned, int before) =>
        $"weg: {string.Join(", ", cleaned.Removed.Select(Name))} ({before - cleaned.Bytes.Length} bytes).";

    private static string Stayed(KeptParts kept) => (kept.Orientation, kept.ColorProfile) switch
    {
        (true, true) => "Gebleven: het beeld, de draaiing en het kleurprofiel.",
        (true, false) => "Gebleven: het beeld en de draaiing.",
        (false, true) => "Gebleven: het beeld en het kleurprofiel.",
        _ => "Gebleven: het beeld.",
    };

    private static string Name(ImagePartKind kind) => kind switch
    {
        ImagePartKind.Exif => "EXIF",
        ImagePartKind.Xmp => "XMP",
        ImagePartKind.Iptc => "IPTC",
        ImagePartKind.Text => "opmerkingen",
        ImagePartKind.Behind => "wat achter het plaatje stond",
        ImagePartKind.Picture or ImagePartKind.ColorProfile or ImagePartKind.Other => "andere gegevens",
    };
}
