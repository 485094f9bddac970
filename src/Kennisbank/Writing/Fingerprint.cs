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
    /// <param name="known">The hash of a file that was read already; null of any other, which is then read.</param>
    public static string? Of(InputListing listing, BuildOptions options, ITheme theme, DateOnly today, Func<InputEntry, byte[]?> known)
    {
        var hashes = new byte[]?[listing.Files.Count];
        Parallel.For(0, hashes.Length, Cores.All, index => hashes[index] = known(listing.Files[index]) ?? FileHash.Of(listing.Files[index]));
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
}
