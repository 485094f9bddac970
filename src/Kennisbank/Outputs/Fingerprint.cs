using System.Security.Cryptography;
using System.Text;
using Kennisbank.Reading;
using Kennisbank.Views;

namespace Kennisbank.Outputs;

/// <summary>
/// One number for all that a site depends on: every file of the input, the options, the day (a check compares a date with
/// it) and the program with its theme. Contents count, not times of change: a fresh checkout has new times.
/// </summary>
/// <remarks>
/// The number itself is never written down: who has it can read what is sealed with it. What is written is made of it.
/// </remarks>
public sealed class Fingerprint
{
    private const int KeyBytes = 32;

    private readonly byte[] _number;

    private Fingerprint(byte[] number)
    {
        _number = number;
        Public = Convert.ToHexStringLower(Derive("stempel"u8));
        Key = Derive("zegel"u8);
    }

    /// <summary>By which a later build knows it again; it gives nothing of the content away.</summary>
    internal string Public { get; }

    /// <summary>A secret that only a build from the same content has.</summary>
    internal byte[] Key { get; }

    /// <summary>Null when a file cannot be read; the build then says so itself.</summary>
    /// <param name="options">All that was asked of the build.</param>
    /// <param name="known">The hash of a file that was read already; null of any other, which is then read.</param>
    internal static Fingerprint? Of(InputListing listing, string options, ITheme theme, DateOnly today, Func<InputEntry, byte[]?> known)
    {
        var hashes = new byte[]?[listing.Files.Count];
        Parallel.For(0, hashes.Length, Cores.All, index => hashes[index] = known(listing.Files[index]) ?? FileHash.Of(listing.Files[index]));
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        all.AppendData(Encoding.UTF8.GetBytes($"{options}\n{today:O}\n{Environment.Version}\n"));
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

        return new Fingerprint(all.GetHashAndReset());
    }

    private byte[] Derive(ReadOnlySpan<byte> purpose)
    {
        var derived = new byte[KeyBytes];
        HKDF.Expand(HashAlgorithmName.SHA256, _number, derived, purpose);
        return derived;
    }
}
