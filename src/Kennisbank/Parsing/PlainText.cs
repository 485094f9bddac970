using System.Text;
using Markdig.Syntax.Inlines;

namespace Kennisbank.Parsing;

/// <summary>The words of a piece of Markdown, without its markup.</summary>
public static class PlainText
{
    public static string Of(ContainerInline? inlines)
    {
        if (inlines?.FirstChild is LiteralInline { NextSibling: null } only)
        {
            return only.Content.ToString();
        }

        var text = new StringBuilder();
        Append(inlines, text);
        return text.ToString();
    }

    /// <summary>Runs of letters and digits, with the apostrophes and hyphens inside them.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        var count = 0;
        var inWord = false;
        foreach (var letter in text)
        {
            var isWord = char.IsLetterOrDigit(letter) || (inWord && letter is '\'' or '’' or '-');
            if (isWord && !inWord)
            {
                count++;
            }

            inWord = isWord;
        }

        return count;
    }

    private static void Append(ContainerInline? inlines, StringBuilder text)
    {
        if (inlines is null)
        {
            return;
        }

        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case ContainerInline container:
                    Append(container, text);
                    break;
            }
        }
    }
}
