using System.Text.RegularExpressions;

namespace Kennisbank.Cli.Receiving;

internal enum ToldBlockKind
{
    Paragraph,
    Bullets,
    Numbers,
}

/// <summary>A paragraph of lines, or a list of items.</summary>
internal sealed partial record ToldBlock(ToldBlockKind Kind, List<string> Lines)
{
    private const string Bullet = "* ";
    private const string NextLine = "/ ";

    /// <param name="pieces">As <c>share/file/letter.ts</c> writes them: their first characters say what they are.</param>
    public static IReadOnlyList<ToldBlock> Of(IEnumerable<string> pieces)
    {
        var blocks = new List<ToldBlock>();
        foreach (var piece in pieces)
        {
            var (kind, text, continues) = Read(piece);
            if (continues && blocks.LastOrDefault() is { } last && last.Kind == kind)
            {
                last.Lines.Add(text);
            }
            else
            {
                blocks.Add(new ToldBlock(kind, [text]));
            }
        }

        return blocks;
    }

    /// <summary>The words of a piece, without the backslash of words that look like something else.</summary>
    public static string Plain(string piece) => Escaped().IsMatch(piece) ? piece[1..] : piece;

    private static (ToldBlockKind Kind, string Text, bool Continues) Read(string piece) => piece switch
    {
        _ when piece.StartsWith(Bullet, StringComparison.Ordinal) => (ToldBlockKind.Bullets, piece[Bullet.Length..], true),
        _ when piece.StartsWith(NextLine, StringComparison.Ordinal) => (ToldBlockKind.Paragraph, piece[NextLine.Length..], true),
        _ when Number().Match(piece) is { Success: true } number => (ToldBlockKind.Numbers, piece[number.Length..], true),
        _ => (ToldBlockKind.Paragraph, Plain(piece), false),
    };

    [GeneratedRegex(@"^\\(?:[[*/\\>]|[0-9]+\. )")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"^[0-9]+\. ")]
    private static partial Regex Number();
}
