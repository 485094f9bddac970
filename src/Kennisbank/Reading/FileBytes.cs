namespace Kennisbank.Reading;

/// <summary>All bytes of a small file that was listed.</summary>
/// <param name="IsAsListed">False when the file was changed after the input folder was listed.</param>
internal sealed record FileBytes(byte[] All, bool IsAsListed)
{
    /// <summary>Null when it would say something of another content than was listed.</summary>
    public byte[]? Hash => IsAsListed ? FileHash.Of(All) : null;

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static FileBytes Read(InputEntry entry)
    {
        var all = File.ReadAllBytes(entry.FullPath);
        return new FileBytes(all, all.Length == entry.Length && File.GetLastWriteTimeUtc(entry.FullPath) == entry.Modified);
    }
}
