using System.Security.Cryptography;
using System.Text;
using Kennisbank.Reading;
using Kennisbank.Views;

namespace Kennisbank.Outputs;

/// <summary>
/// A hash of everything that a site depends on: every file of the input, the options, the date (checks compare dates with
/// it) and the program with its theme. Uses contents, not modification times, which differ in a fresh checkout.
/// </summary>
/// <remarks>
/// The hash itself is never written, because it is the key to what is sealed with it. Only values derived from it are written.
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

    /// <summary>Identifies the build to later ones, without revealing anything of the content.</summary>
    internal string Public { get; }

    /// <summary>A secret that only a build from the same content can derive.</summary>
    internal byte[] Key { get; }

    /// <summary>Null when a file cannot be read; the build reports that itself.</summary>
    /// <param name="options">All options of the build.</param>
    /// <param name="known">The hash of a file that was already read; null for any other file, which is then read.</param>
    internal static Fingerprint? Of(InputListing listing, string options, ITheme theme, DateOnly today, Func<InputEntry, byte[]?> known)
    {
        var hashes = new byte[]?[listing.Files.Count];
        Parallel.For(0, hashes.Length, Cores.All, index => hashes[index] = known(listing.Files[index]) ?? FileHash.Of(listing.Files[index]));
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        all.AppendData(Encoding.UTF8.GetBytes($"{options}\n{today:O}\n{Environment.Version}\n"));
        Type[] libraries = [typeof(Markdig.Markdown), typeof(YamlDotNet.Core.Parser), typeof(AngleSharp.Dom.INode)];
        foreach (var part in (Type[])[typeof(Fingerprint), .. libraries, theme.GetType()])
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
