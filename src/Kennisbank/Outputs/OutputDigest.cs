using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Kennisbank.Reading;

namespace Kennisbank.Outputs;

/// <summary>
/// A hash of all files and their contents, independent of the order in which they are found: a sum of hashes, because sorting
/// takes longer than hashing.
/// </summary>
internal static class OutputDigest
{
    public static string Of(IEnumerable<(string Path, byte[] Hash)> files)
    {
        var sum = 0UL;
        foreach (var (path, hash) in files)
        {
            sum += NumberOf(path, hash);
        }

        return sum.ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>Null when a file cannot be read, which means that it is not what was written.</summary>
    /// <param name="files">Paths in the folder, with forward slashes.</param>
    public static string? OfFolder(string folder, IReadOnlyList<string> files)
    {
        var hashes = new byte[]?[files.Count];
        Parallel.For(0, files.Count, Cores.All, index => hashes[index] = FileHash.Of(Path.Combine(folder, files[index])));
        return hashes.Contains(null) ? null : Of(files.Zip(hashes.OfType<byte[]>()));
    }

    private static ulong NumberOf(string path, byte[] content)
    {
        Span<byte> both = stackalloc byte[sizeof(ulong) + SHA256.HashSizeInBytes];
        BinaryPrimitives.WriteUInt64LittleEndian(both, OutputNames.HashOf(path));
        content.CopyTo(both[sizeof(ulong)..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(both, hash);
        return BinaryPrimitives.ReadUInt64LittleEndian(hash);
    }
}
