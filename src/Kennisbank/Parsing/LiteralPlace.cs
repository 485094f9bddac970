using Markdig.Syntax.Inlines;

namespace Kennisbank.Parsing;

/// <summary>Where text of the syntax tree stands in the Markdown.</summary>
internal static class LiteralPlace
{
    /// <summary>Of its first letter: it may begin behind where it says, for a backslash and the blanks at the edge of a cell are no part of it.</summary>
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
