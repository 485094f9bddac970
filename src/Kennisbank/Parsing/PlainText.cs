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
        Append(inlines, text, int.MaxValue, depth: 0);
        return text.ToString();
    }

    /// <summary>The first characters of the words, as many as asked or a few more; for who only needs the beginning.</summary>
    public static string Beginning(ContainerInline? inlines, int length)
    {
        var text = new StringBuilder(length * 2);
        Append(inlines, text, length, depth: 0);
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

    private static void Append(ContainerInline? inlines, StringBuilder text, int enough, int depth)
    {
        if (inlines is null || depth > Nesting.MaxDepth)
        {
            return;
        }

        for (var inline = inlines.FirstChild; inline is not null && text.Length < enough; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    var content = literal.Content.AsSpan();
                    text.Append(content[..Math.Min(content.Length, enough)]);
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
                    Append(container, text, enough, depth + 1);
                    break;
            }
        }
    }
}
