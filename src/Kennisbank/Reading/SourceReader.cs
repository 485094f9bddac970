using System.Text;
using Kennisbank.Diagnostics;
using Kennisbank.Diagnostics.Signs;

namespace Kennisbank.Reading;

/// <summary>Reads a text file and rejects what cannot be content.</summary>
public static class SourceReader
{
    /// <summary>In bytes; three times the longest source text of the site.</summary>
    public const int MaxTextBytes = 256 * 1024;

    /// <summary>In bytes; the ledger of addresses only grows, and at ten thousand pages it is a fifth of this.</summary>
    public const int MaxLedgerBytes = 2 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null, with a problem added, when the file is too large, not UTF-8 or cannot be read.</summary>
    public static SourceFile? Read(InputEntry entry, List<Problem> problems, int maxBytes = MaxTextBytes)
    {
        if (entry.Length > maxBytes)
        {
            problems.Add(FileRules.TooLarge.At(
                new Location(entry.Path),
                $"Het bestand is {(entry.Length + 1023) / 1024} kB; een tekst mag hoogstens {maxBytes / 1024} kB zijn.",
                "Splits de tekst in meer pagina’s."));
            return null;
        }

        try
        {
            var bytes = FileBytes.Read(entry);
            return Decode(entry.Path, WithoutMark(bytes.All), problems) is { } file ? file with { Hash = bytes.Hash } : null;
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            problems.Add(Unreadable(entry));
            return null;
        }
    }

    /// <summary>Reports a file that the system does not let us read.</summary>
    internal static Problem Unreadable(InputEntry entry) => FileRules.Unreadable.At(
        new Location(entry.Path),
        "Het bestand is niet te lezen.",
        "Kijk of een ander programma het openhoudt en of u het mag lezen.");

    private static SourceFile? Decode(string path, ReadOnlySpan<byte> bytes, List<Problem> problems)
    {
        try
        {
            var text = Strict.GetString(bytes);
            return Check(path, text.Contains('\r', StringComparison.Ordinal) ? Unified(text) : text, problems);
        }
        catch (DecoderFallbackException bad)
        {
            var before = bytes[..Math.Clamp(bad.Index, 0, bytes.Length)];
            problems.Add(FileRules.NotUtf8.At(
                new Location(path, 1 + before.Count((byte)'\n'), before.Length - before.LastIndexOf((byte)'\n')),
                "Het bestand is niet in UTF-8 opgeslagen.",
                "Sla het opnieuw op met de codering UTF-8 (in Kladblok: Opslaan als, Codering)."));
            return null;
        }
    }

    private static SourceFile Check(string path, string text, List<Problem> problems)
    {
        var at = InvisibleCharacters.IndexIn(text);
        if (at < 0)
        {
            return new SourceFile(path, text);
        }

        problems.Add(FileRules.InvisibleCharacter.At(
            Location.After(path, text.AsSpan(0, at)),
            $"Hier staat een teken dat niemand ziet ({InvisibleCharacters.NameAt(text, at)}).",
            "Haal het weg: typ de regel opnieuw, of plak de tekst zonder opmaak. Zijn het er veel, sla het bestand dan op als UTF-8."));
        return new SourceFile(path, text) { HasInvisible = true };
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;

    /// <summary>Only the line ends that editors on Windows and old Macs write; Markdown does not treat others as line ends.</summary>
    private static string Unified(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
