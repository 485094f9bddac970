using Kennisbank.Diagnostics;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kennisbank.Parsing;

/// <summary>
/// How far a text may grow beyond what was typed. A row of a table is filled up to the widest, a reference puts its address wherever it is
/// used, and a figure is drawn anew each time: a few kB can ask for gigabytes. What people write stays far below.
/// </summary>
internal static class TextSize
{
    /// <summary>In all tables of a text together, empty ones that fill up a row among them.</summary>
    private const int MaxCells = 100_000;

    /// <summary>In characters, of all references in a text together.</summary>
    private const int MaxRepeated = 1_000_000;

    private const int MaxDiagrams = 100;

    /// <summary>Stops reading at a table that is too large, which is known before it is made.</summary>
    public static void CheckTable(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock { Lines.Count: > 1 } paragraph || !HasRuler(paragraph))
        {
            return;
        }

        var cells = (processor.Document.GetData(typeof(TextSize)) as long? ?? 0) + ((long)paragraph.Lines.Count * Columns(paragraph));
        processor.Document.SetData(typeof(TextSize), cells);
        if (cells > MaxCells)
        {
            throw new TextTooLargeException(
                paragraph.Line,
                $"Met deze tabel hebben de tabellen in deze tekst meer dan {MaxCells} vakken.",
                "Verdeel haar over meer pagina’s, en haal lege kolommen weg.");
        }
    }

    /// <summary>What a link or image adds to the text by leading to an address that stands elsewhere.</summary>
    /// <param name="before">What others added.</param>
    public static long AddReference(LinkInline link, long before)
    {
        var sum = before + (link.Reference is null ? 0 : (link.Url?.Length ?? 0) + (link.Title?.Length ?? 0));
        return sum <= MaxRepeated ? sum : throw new TextTooLargeException(
            link.Line,
            "Tot hier herhaalt de tekst met verwijzingen als [naam] te vaak een lang adres of een lange titel.",
            "Maak het adres achter '[naam]:' korter, of gebruik het minder vaak.");
    }

    /// <param name="count">Of the figures up to this one.</param>
    public static void CheckDiagrams(LinkInline image, int count)
    {
        if (count > MaxDiagrams)
        {
            throw new TextTooLargeException(
                image.Line, $"Een pagina toont hoogstens {MaxDiagrams} figuren.", "Verdeel de tekst over meer pagina’s.");
        }
    }

    public static Problem ProblemAt(string file, int firstLine, TextTooLargeException refused) =>
        BodyRules.TooLarge.At(new Location(file, firstLine + refused.Line), refused.Message, refused.Suggestion);

    /// <summary>Without a line such as <c>|--|--|</c> it is no table.</summary>
    private static bool HasRuler(ParagraphBlock paragraph)
    {
        foreach (var line in paragraph.Lines.Lines.AsSpan(0, paragraph.Lines.Count))
        {
            var text = line.Slice.AsSpan();
            if (text.Contains('-') && text.IndexOfAnyExcept("|-: \t") < 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int Columns(ParagraphBlock paragraph)
    {
        var most = 0;
        foreach (var line in paragraph.Lines.Lines.AsSpan(0, paragraph.Lines.Count))
        {
            most = Math.Max(most, line.Slice.AsSpan().Count('|'));
        }

        return most + 1;
    }
}

/// <summary>Ends reading from any depth.</summary>
/// <param name="line">Of the text, from 0.</param>
internal sealed class TextTooLargeException(int line, string message, string suggestion) : Exception(message)
{
    public int Line => line;

    public string Suggestion => suggestion;
}
