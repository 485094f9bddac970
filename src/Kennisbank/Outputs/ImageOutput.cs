using Kennisbank.Reading;
using Kennisbank.Reading.Images;

namespace Kennisbank.Outputs;

/// <summary>An image of the site without metadata.</summary>
internal static class ImageOutput
{
    public static OutputFile Of(ImageFile image) => OutputFile.FromBytes(image.Entry.Path, () => CleanBytes(image.Entry));

    /// <exception cref="IOException">The file was replaced since it was checked, or is gone.</exception>
    internal static ReadOnlyMemory<byte> CleanBytes(InputEntry entry) => ImageContents.Read(File.ReadAllBytes(entry.FullPath)) is { } contents
        ? contents.Clean().Bytes
        : throw new IOException($"'{entry.Path}' veranderde onder het bouwen en is nu geen plaatje.");
}
