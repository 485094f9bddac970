using System.Security.Cryptography;
using Kennisbank.Reading;

namespace Kennisbank.Search.Format;

/// <summary>Creates and compresses the files of the index, in parallel.</summary>
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
    /// A hash of all files together, after compression: another version of the compressor may give other bytes.
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

    /// <summary>The reusable state of one thread.</summary>
    private sealed class Tools
    {
        public PageFile Pages { get; } = new();

        public Deflated Deflated { get; } = new();
    }
}

/// <param name="Content">Valid until the next call with the same writer.</param>
internal sealed record RawFile(string Name, Func<PageFile, ReadOnlySpan<byte>> Content);

/// <param name="Hash">Of the content before compression.</param>
internal sealed record PackedFile(string Name, byte[] Hash, ReadOnlyMemory<byte> Bytes);
