namespace Kennisbank.Reading;

/// <summary>An image under <c>input/afbeeldingen/</c>, known to be one.</summary>
/// <param name="Width">In pixels, as it is shown.</param>
/// <param name="Height">In pixels, as it is shown.</param>
public sealed record ImageFile(InputEntry Entry, int Width, int Height)
{
    /// <summary>Null when the file was changed after the input folder was listed.</summary>
    public byte[]? Hash { get; init; }

    /// <summary>From the root of the site. Names are free; a blank or # would end the address.</summary>
    public string Url => "/" + string.Join('/', Entry.Path.Split('/').Select(Uri.EscapeDataString));
}
