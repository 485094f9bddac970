using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Kennisbank.Reading;

namespace Kennisbank.Outputs;

/// <summary>
/// Identifies the files and folders that a build wrote, so that a later build can tell them from those of others. Stored as hashes: the list is
/// published, and an address may be confidential.
/// </summary>
internal sealed class OutputNames
{
    private readonly HashSet<ulong> _names;

    private OutputNames(HashSet<ulong> names) => _names = names;

    /// <summary>For a folder in which nothing was written.</summary>
    public static OutputNames None { get; } = new([]);

    /// <param name="files">Paths in the output folder, with forward slashes.</param>
    public static OutputNames Of(IReadOnlyCollection<string> files) =>
        new([.. files.Select(HashOf), .. files.SelectMany(InputPath.FoldersAbove).Distinct().Select(FolderHashOf)]);

    /// <summary>Null when the bytes are not in this format.</summary>
    public static OutputNames? From(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0 || bytes.Length % sizeof(ulong) != 0)
        {
            return null;
        }

        var names = new HashSet<ulong>(bytes.Length / sizeof(ulong));
        for (var at = 0; at < bytes.Length; at += sizeof(ulong))
        {
            names.Add(BinaryPrimitives.ReadUInt64LittleEndian(bytes[at..]));
        }

        return new OutputNames(names);
    }

    /// <summary>The same for the same names, whatever their order.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[_names.Count * sizeof(ulong)];
        foreach (var (index, name) in _names.Order().Index())
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(index * sizeof(ulong)), name);
        }

        return bytes;
    }

    public OutputNames With(OutputNames other) => new([.. _names, .. other._names]);

    public bool HasFile(string path) => _names.Contains(HashOf(path));

    public bool HasFolder(string path) => _names.Contains(FolderHashOf(path));

    /// <summary>The hash of a path.</summary>
    public static ulong HashOf(string path)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(path.AsSpan()), hash);
        return BinaryPrimitives.ReadUInt64LittleEndian(hash);
    }

    private static ulong FolderHashOf(string folder) => HashOf(folder + "/");
}
