using Markdig.Syntax.Inlines;

namespace Kennisbank.Parsing;

/// <summary>Position of text of the syntax tree in the Markdown.</summary>
internal static class LiteralPlace
{
    /// <summary>Position of the first letter: Markdig's span may begin earlier, at a backslash or at the padding of a table cell.</summary>
    public static int In(string markdown, LiteralInline literal)
    {
        var words = literal.Content.AsSpan();
        var at = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        while (words.Length > 0 && at < literal.Span.End && markdown[at] != words[0])
        {
            at++;
        }

        return at;
    }
}
