using System.Buffers;
using System.Text;

namespace Kennisbank.Outputs.Markdown;

/// <summary>Escapes plain text for one line of Markdown.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>|&\n\r\t");

    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special) && !StartsBlock(text))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        if (StartsBlock(text))
        {
            // A digit cannot be escaped; the punctuation after the number can.
            var mark = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
            escaped.Append(text, 0, mark).Append('\\').Append(text[mark]);
            text = text[(mark + 1)..];
        }

        foreach (var letter in text)
        {
            if (letter is '\n' or '\r' or '\t')
            {
                escaped.Append(' ');
                continue;
            }

            if (Special.Contains(letter))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
        }

        return escaped.ToString();
    }

    /// <summary>Whether a line that starts like this would become a heading or a list.</summary>
    private static bool StartsBlock(string text)
    {
        var mark = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return mark >= 0 && (mark == 0 ? text[0] is '#' or '-' or '+' or '=' or '~' : text[mark] is '.' or ')');
    }
}
