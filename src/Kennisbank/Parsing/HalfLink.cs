using Markdig.Syntax.Inlines;

namespace Kennisbank.Parsing;

/// <summary>Finds text that was meant as a link or an image but stays literal.</summary>
internal static class HalfLink
{
    /// <summary>Limit on the text between the brackets of a link, so that a page of only backslashes does not take quadratic time.</summary>
    private const int MostPieces = 50;

    /// <summary>Index in the text at which the address seems to begin; null when there is none.</summary>
    public static int? AddressIn(LiteralInline literal)
    {
        var at = literal.Content.AsSpan().IndexOf("](");
        return at >= 0 && !IsEscaped(literal, at) && IsOpened(literal, at) ? at : null;
    }

    /// <summary>A backslash starts a new literal in the syntax tree and is itself part of none.</summary>
    private static bool IsEscaped(LiteralInline literal, int at) => at == 0 && literal.IsFirstCharacterEscaped;

    /// <summary>Whether there is an unescaped opening bracket before it.</summary>
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
