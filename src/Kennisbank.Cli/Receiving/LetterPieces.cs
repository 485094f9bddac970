using System.Text.RegularExpressions;
using Kennisbank.Cli.CommandLine;
using Kennisbank.Views;

namespace Kennisbank.Cli.Receiving;

/// <summary>A piece of a letter: the lines between two empty ones, on one line.</summary>
/// <param name="Line">The number of its first line, from 1.</param>
internal readonly record struct LetterPiece(int Line, string Text);

/// <summary>
/// Takes the letter of the form out of what arrived: without what a mail program put before, after and in front of it, and without the line ends of
/// wrapping. The script writes it in <c>share/file/letter.ts</c>.
/// </summary>
internal static partial class LetterPieces
{
    private const string Begin = $"[{ShareLabels.Kind}]";
    private const string End = $"[{ShareLabels.End}]";

    public static bool HasLetter(string text) => text.Contains(Begin, StringComparison.Ordinal);

    /// <exception cref="UsageException">There is no whole letter in it.</exception>
    public static IReadOnlyList<LetterPiece> Of(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var first = Array.FindIndex(lines, line => WithoutQuotes(line).StartsWith(Begin, StringComparison.Ordinal));
        if (first < 0)
        {
            throw new UsageException(
                $"Hier staat geen verhaal van het formulier in: de regel {Begin} ontbreekt. "
                + "Is het in eigen woorden verteld, vul dan met de verteller het formulier in.");
        }

        var depth = lines[first][..lines[first].IndexOf('[', StringComparison.Ordinal)].Count(sign => sign == '>');
        var pieces = Pieces(lines, first, depth).ToList();
        var end = pieces.FindIndex(piece => piece.Text.StartsWith(End, StringComparison.Ordinal));
        return end >= 0
            ? pieces[..end]
            : throw new UsageException(
                $"Het verhaal is niet heel: de regel {End} ontbreekt. "
                + "Onderweg viel er iets af. Vraag de verteller om het nog eens te sturen, bijvoorbeeld als bestand.");
    }

    /// <param name="depth">How often the letter is quoted: a sign beyond that is the teller's own.</param>
    private static IEnumerable<LetterPiece> Pieces(string[] lines, int first, int depth)
    {
        var (at, words) = (first, new List<string>());
        for (var line = first; line < lines.Length; line++)
        {
            var text = Unquoted(lines[line], depth);
            if (text != "")
            {
                at = words.Count == 0 ? line : at;
                words.Add(text);
            }
            else if (words.Count > 0)
            {
                yield return new LetterPiece(at + 1, Spaces().Replace(string.Join(' ', words), " "));
                words.Clear();
            }
        }

        if (words.Count > 0)
        {
            yield return new LetterPiece(at + 1, Spaces().Replace(string.Join(' ', words), " "));
        }
    }

    private static string Unquoted(string line, int depth)
    {
        var rest = Trimmed(line);
        for (var quote = 0; quote < depth && rest.StartsWith('>'); quote++)
        {
            rest = Trimmed(rest[1..]);
        }

        return rest;
    }

    private static string WithoutQuotes(string line) => line.TrimStart('>', ' ', '\t', '\u00A0', '\uFEFF');

    private static string Trimmed(string line) => line.Trim(' ', '\t', '\u00A0', '\uFEFF');

    /// <summary>Mail programs write fixed spaces for several in a row.</summary>
    [GeneratedRegex("[ \t\u00A0]+")]
    private static partial Regex Spaces();
}
