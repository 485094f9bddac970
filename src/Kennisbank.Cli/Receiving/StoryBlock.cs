using System.Text.RegularExpressions;

namespace Kennisbank.Cli.Receiving;

internal enum StoryBlockKind
{
    Paragraph,
    Bullets,
    Numbers,
}

/// <summary>A paragraph of lines, or a list of items.</summary>
internal sealed partial record StoryBlock(StoryBlockKind Kind, List<string> Lines)
{
    private const string Bullet = "* ";
    private const string NextLine = "/ ";

    /// <param name="pieces">As <c>share/file/letter.ts</c> writes them: their first characters say what they are.</param>
    public static IReadOnlyList<StoryBlock> Of(IEnumerable<string> pieces)
    {
        var blocks = new List<StoryBlock>();
        foreach (var piece in pieces)
        {
            var (kind, text, continues) = Read(piece);
            if (continues && blocks.LastOrDefault() is { } last && last.Kind == kind)
            {
                last.Lines.Add(text);
            }
            else
            {
                blocks.Add(new StoryBlock(kind, [text]));
            }
        }

        return blocks;
    }

    /// <summary>The words of a piece, without the backslash of words that look like something else.</summary>
    public static string Plain(string piece) => Escaped().IsMatch(piece) ? piece[1..] : piece;

    private static (StoryBlockKind Kind, string Text, bool Continues) Read(string piece) => piece switch
    {
        _ when piece.StartsWith(Bullet, StringComparison.Ordinal) => (StoryBlockKind.Bullets, piece[Bullet.Length..], true),
        _ when piece.StartsWith(NextLine, StringComparison.Ordinal) => (StoryBlockKind.Paragraph, piece[NextLine.Length..], true),
        _ when Number().Match(piece) is { Success: true } number => (StoryBlockKind.Numbers, piece[number.Length..], true),
        _ => (StoryBlockKind.Paragraph, Plain(piece), false),
    };

    [GeneratedRegex(@"^\\(?:[[*/\\>]|[0-9]+\. )")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"^[0-9]+\. ")]
    private static partial Regex Number();
}
