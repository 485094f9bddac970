using System.Text;
using Kennisbank.Diagnostics;

namespace Kennisbank.Reading;

/// <summary>Reads a text file and refuses what cannot be content.</summary>
public static class SourceReader
{
    /// <summary>In bytes; the longest source text of the site is a third of this.</summary>
    public const int MaxTextBytes = 256 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null, with a problem added, when the file is too large or not UTF-8.</summary>
    public static SourceFile? Read(InputEntry entry, List<Problem> problems)
    {
        if (entry.Length > MaxTextBytes)
        {
            problems.Add(FileRules.TooLarge.At(
                new Location(entry.Path),
                $"Het bestand is {entry.Length / 1024} kB; een tekst mag hoogstens {MaxTextBytes / 1024} kB zijn.",
                "Splits de tekst in meer pagina’s."));
            return null;
        }

        try
        {
            var bytes = File.ReadAllBytes(entry.FullPath);
            return new SourceFile(entry.Path, Decode(bytes));
        }
        catch (DecoderFallbackException bad)
        {
            var line = 1 + File.ReadAllBytes(entry.FullPath).AsSpan(0, Math.Max(0, bad.Index)).Count((byte)'\n');
            problems.Add(FileRules.NotUtf8.At(
                new Location(entry.Path, line),
                "Het bestand is niet in UTF-8 opgeslagen.",
                "Sla het opnieuw op met de codering UTF-8 (in Kladblok: Opslaan als, Codering)."));
            return null;
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileRules.Unreadable.At(
                new Location(entry.Path),
                "Het bestand is niet te lezen.",
                "Kijk of een ander programma het openhoudt en of u het mag lezen."));
            return null;
        }
    }

    private static string Decode(byte[] bytes)
    {
        var content = bytes.AsSpan();
        if (content.StartsWith(Encoding.UTF8.Preamble))
        {
            content = content[Encoding.UTF8.Preamble.Length..];
        }

        var text = Strict.GetString(content);
        return text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text;
    }
}
