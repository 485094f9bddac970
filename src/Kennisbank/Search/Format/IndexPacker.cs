using System.Security.Cryptography;
using Kennisbank.Reading;

namespace Kennisbank.Search.Format;

/// <summary>Makes the files of the index and compresses them, over all cores.</summary>
internal static class IndexPacker
{
    public static PackedFile[] Pack(IReadOnlyList<RawFile> files)
    {
        var packed = new PackedFile[files.Count];
        Parallel.For(
            0,
            files.Count,
            Cores.All,
            () => new Tools(),
            (index, _, tools) =>
            {
                var content = files[index].Content(tools.Pages);
                packed[index] = new PackedFile(files[index].Name, SHA256.HashData(content), tools.Deflated.Of(content));
                return tools;
            },
            tools => tools.Deflated.Dispose());
        return packed;
    }

    /// <summary>
    /// A name for all files together. It is of what was compressed: another version of the compressor may give other bytes.
    /// </summary>
    public static string NameOf(IReadOnlyList<PackedFile> files)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            all.AppendData(file.Hash);
        }

        return Convert.ToHexStringLower(all.GetHashAndReset())[..12];
    }

    /// <summary>What one thread works with.</summary>
    private sealed class Tools
    {
        public PageFile Pages { get; } = new();

        public Deflated Deflated { get; } = new();
    }
}

/// <param name="Content">Good until it is asked for another with the same writer.</param>
internal sealed record RawFile(string Name, Func<PageFile, ReadOnlySpan<byte>> Content);

/// <param name="Hash">Of the content before compression.</param>
internal sealed record PackedFile(string Name, byte[] Hash, ReadOnlyMemory<byte> Bytes);
