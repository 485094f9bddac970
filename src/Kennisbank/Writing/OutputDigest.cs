using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.IO.Enumeration;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Kennisbank.Writing;

/// <summary>
/// One number for which files there are and how large each is, whatever order they are found in: a sum of hashes, for sorting
/// takes longer than hashing.
/// </summary>
internal static class OutputDigest
{
    /// <param name="files">Paths with forward slashes, sizes in bytes.</param>
    public static string Of(IEnumerable<(string Path, long Length)> files)
    {
        var sum = UInt128.Zero;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var named = new ArrayBufferWriter<byte>();
        foreach (var (path, length) in files)
        {
            named.ResetWrittenCount();
            named.Write(MemoryMarshal.AsBytes(path.AsSpan()));
            BinaryPrimitives.WriteInt64LittleEndian(named.GetSpan(sizeof(long)), length);
            named.Advance(sizeof(long));
            SHA256.HashData(named.WrittenSpan, hash);
            sum += BinaryPrimitives.ReadUInt128LittleEndian(hash);
        }

        return sum.ToString("x32", CultureInfo.InvariantCulture);
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
