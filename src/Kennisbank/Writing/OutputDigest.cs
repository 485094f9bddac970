using System.IO.Enumeration;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Kennisbank.Writing;

/// <summary>One number for which files there are and how large each is, whatever order they are found in.</summary>
internal static class OutputDigest
{
    /// <param name="files">Paths with forward slashes, sizes in bytes.</param>
    public static string Of(IEnumerable<(string Path, long Length)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, length) in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            hash.AppendData(MemoryMarshal.AsBytes(path.AsSpan()));
            hash.AppendData(BitConverter.GetBytes(length));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Of the files in a folder, without the marker.</summary>
    public static string OfFolder(string folder)
    {
        var root = Path.GetFullPath(folder);
        var files = new FileSystemEnumerable<(string Path, long Length)>(
            root,
            (ref entry) => (entry.ToFullPath()[(root.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/'), entry.Length),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
        };
        return Of(files.Where(file => file.Path != FolderSwap.Marker));
    }
}
