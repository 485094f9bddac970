namespace Kennisbank.Reading;

/// <summary>An image under <c>input/afbeeldingen/</c> that was verified to be one.</summary>
/// <param name="Width">In pixels, after EXIF rotation.</param>
/// <param name="Height">In pixels, after EXIF rotation.</param>
public sealed record ImageFile(InputEntry Entry, int Width, int Height)
{
    /// <summary>Null when the file was changed after the input folder was listed.</summary>
    public byte[]? Hash { get; init; }

    /// <summary>Root-relative. Escaped, since names are free and a space or # would end the address.</summary>
    public string Url => "/" + string.Join('/', Entry.Path.Split('/').Select(Uri.EscapeDataString));
}
