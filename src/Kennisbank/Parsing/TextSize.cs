using Kennisbank.Diagnostics;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kennisbank.Parsing;

/// <summary>
/// Limits how far a text may expand. Table rows are padded to the widest, a reference repeats its address at each
/// use, and a figure is drawn again each time: a few kB can ask for gigabytes. Real texts stay far below.
/// </summary>
internal static class TextSize
{
    /// <summary>Cells of all tables of a text together, including the padding of short rows.</summary>
    private const int MaxCells = 100_000;

    /// <summary>In characters, of all references of a text together.</summary>
    private const int MaxRepeated = 1_000_000;

    private const int MaxDiagrams = 100;

    /// <summary>Aborts at a table that is too large, before it is built.</summary>
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

    /// <summary>The characters that a link or image by reference adds to the text.</summary>
    /// <param name="before">The total of earlier ones.</param>
    public static long AddReference(LinkInline link, long before)
    {
        var sum = before + (link.Reference is null ? 0 : (link.Url?.Length ?? 0) + (link.Title?.Length ?? 0));
        return sum <= MaxRepeated ? sum : throw new TextTooLargeException(
            link.Line,
            "Tot hier herhaalt de tekst met verwijzingen als [naam] te vaak een lang adres of een lange titel.",
            "Maak het adres achter '[naam]:' korter, of gebruik het minder vaak.");
    }

    /// <param name="count">Number of figures so far, including this one.</param>
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

    /// <summary>Without a delimiter row such as <c>|--|--|</c> it is not a table.</summary>
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

/// <summary>Aborts parsing from any depth.</summary>
/// <param name="line">0-based line of the text.</param>
internal sealed class TextTooLargeException(int line, string message, string suggestion) : Exception(message)
{
    public int Line => line;

    public string Suggestion => suggestion;
}
