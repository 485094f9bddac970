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
    public static string Of(IEnumerable<NamedSize> files)
    {
        var sum = 0UL;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var named = new ArrayBufferWriter<byte>();
        foreach (var file in files)
        {
            named.ResetWrittenCount();
            named.Write(MemoryMarshal.AsBytes(file.Path.AsSpan()));
            BinaryPrimitives.WriteInt64LittleEndian(named.GetSpan(sizeof(long)), file.Length);
            named.Advance(sizeof(long));
            SHA256.HashData(named.WrittenSpan, hash);
            sum += BinaryPrimitives.ReadUInt64LittleEndian(hash);
        }

        return sum.ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>Of the files in a folder, without the marker.</summary>
    public static string OfFolder(string folder)
    {
        var root = Path.GetFullPath(folder);
        var files = new FileSystemEnumerable<NamedSize>(
            root,
            (ref entry) => new NamedSize(entry.ToFullPath()[(root.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/'), entry.Length),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
        };
        return Of(files.Where(file => file.Path != SiteFolders.Marker));
    }
}

/// <param name="Path">With forward slashes.</param>
/// <param name="Length">In bytes.</param>
internal sealed record NamedSize(string Path, long Length);
