using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Kennisbank.Reading;
using Kennisbank.Rendering;

namespace Kennisbank.Writing;

/// <summary>
/// One number for all that a site depends on: every file of the input, the options, the day (a check compares a date with
/// it) and the program with its theme. Contents count, not times of change: a fresh checkout has new times.
/// </summary>
internal static class Fingerprint
{
    /// <summary>Null when a file cannot be read; the build then says so itself.</summary>
    public static string? Of(InputListing listing, BuildOptions options, ITheme theme, DateOnly today)
    {
        var hashes = new byte[]?[listing.Files.Count];
        Parallel.For(0, hashes.Length, index => hashes[index] = HashOf(listing.Files[index]));
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        // As text a record names all of its options, those of tomorrow too. Where the input lies does not matter.
        all.AppendData(Encoding.UTF8.GetBytes($"{options with { Input = "" }}\n{today:O}\n{Environment.Version}\n"));
        foreach (var part in (Type[])[typeof(Fingerprint), typeof(Markdig.Markdown), typeof(YamlDotNet.Core.Parser), theme.GetType()])
        {
            all.AppendData(part.Module.ModuleVersionId.ToByteArray());
        }

        for (var index = 0; index < hashes.Length; index++)
        {
            if (hashes[index] is not { } hash)
            {
                return null;
            }

            all.AppendData(Encoding.UTF8.GetBytes($"{listing.Files[index].Path}\n"));
            all.AppendData(hash);
        }

        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    private static byte[]? HashOf(InputEntry entry)
    {
        if (entry.Length > ImageReader.MaxImageBytes)
        {
            return null;
        }

        var buffer = ArrayPool<byte>.Shared.Rent((int)entry.Length + 1);
        try
        {
            using var file = File.OpenHandle(entry.FullPath);
            var length = RandomAccess.Read(file, buffer, 0);
            return length == entry.Length ? SHA256.HashData(buffer.AsSpan(0, length)) : null;
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
