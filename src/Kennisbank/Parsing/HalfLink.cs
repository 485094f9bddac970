using Markdig.Syntax.Inlines;

namespace Kennisbank.Parsing;

/// <summary>Finds what was meant as a link or an image, and would stand on the page as it was typed.</summary>
internal static class HalfLink
{
    /// <summary>Of the text between the brackets of a link; a page of nothing but backslashes must not be gone through for each of them.</summary>
    private const int MostPieces = 50;

    /// <summary>Index in the text at which the address seems to begin; null when there is none.</summary>
    public static int? AddressIn(LiteralInline literal)
    {
        var at = literal.Content.AsSpan().IndexOf("](");
        return at >= 0 && !IsEscaped(literal, at) && IsOpened(literal, at) ? at : null;
    }

    /// <summary>A backslash begins a new piece of text, of which it is no part itself.</summary>
    private static bool IsEscaped(LiteralInline literal, int at) => at == 0 && literal.IsFirstCharacterEscaped;

    /// <summary>Whether a bracket before it opens, without a backslash.</summary>
    private static bool IsOpened(LiteralInline literal, int at)
    {
        var left = MostPieces;
        for (var piece = literal; piece is not null && left-- > 0; piece = piece.PreviousSibling as LiteralInline)
        {
            var before = piece.Content.AsSpan();
            var opening = (piece == literal ? before[..at] : before).LastIndexOf('[');
            if (opening >= 0)
            {
                return !IsEscaped(piece, opening);
            }
        }

        return false;
    }
}
