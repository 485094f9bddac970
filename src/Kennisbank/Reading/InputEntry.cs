namespace Kennisbank.Reading;

/// <summary>A file found under the input folder, not yet read.</summary>
/// <param name="Path">Relative to the input folder, with forward slashes.</param>
/// <param name="FullPath">Absolute path on this machine.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Modified">Only used to detect that a file changed after it was listed.</param>
public sealed record InputEntry(string Path, string FullPath, long Length, DateTime Modified)
{
    public string Name { get; } = Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The folder the file is in, without a slash at the end; empty for the input folder itself.</summary>
    public string Folder { get; } = SharedText.Of(Path.LastIndexOf('/') is var slash and >= 0 ? Path[..slash] : "");

    public string Extension { get; } = SharedText.Of(System.IO.Path.GetExtension(Path).ToLowerInvariant());
}
