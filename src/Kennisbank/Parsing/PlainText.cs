using System.Text;
using Markdig.Syntax.Inlines;

namespace Kennisbank.Parsing;

/// <summary>The words of a piece of Markdown without its markup.</summary>
public static class PlainText
{
    private const byte InWord = 1;
    private const byte InsideWord = 2;

    private static readonly byte[] AsciiRoles = AsciiTable.Of(RoleOf);

    public static string Of(ContainerInline? inlines)
    {
        if (inlines?.FirstChild is LiteralInline { NextSibling: null } only)
        {
            return only.Content.ToString();
        }

        var text = new StringBuilder();
        Append(inlines, text, int.MaxValue, depth: 0, withAddresses: true);
        return text.ToString();
    }

    /// <summary>At least the requested number of characters from the start of the text, for callers that need no more. Excludes addresses.</summary>
    public static ReadOnlySpan<char> Beginning(ContainerInline? inlines, int length)
    {
        if (inlines?.FirstChild is LiteralInline first && first.Content.Length >= length)
        {
            return first.Content.AsSpan()[..length];
        }

        var text = new StringBuilder(length * 2);
        Append(inlines, text, length, depth: 0);
        return text.ToString();
    }

    /// <summary>Runs of letters and digits, with the apostrophes and hyphens inside them.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        // Branchless: word boundaries are unpredictable.
        var (count, inWord) = (0, 0);
        foreach (var letter in text)
        {
            var role = letter < AsciiRoles.Length ? AsciiRoles[letter] : RoleOf(letter);
            var isWord = (role & InWord) | ((role >> 1) & inWord);
            count += isWord & ~inWord;
            inWord = isWord;
        }

        return count;
    }

    private static byte RoleOf(char letter) =>
        char.IsLetterOrDigit(letter) ? InWord : letter is '\'' or '’' or '-' ? InsideWord : (byte)0;

    private static void Append(ContainerInline? inlines, StringBuilder text, int enough, int depth, bool withAddresses = false)
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
                case AutolinkInline auto when withAddresses:
                    text.Append(auto.Url);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case ContainerInline container:
                    Append(container, text, enough, depth + 1, withAddresses);
                    break;
            }
        }
    }
}
