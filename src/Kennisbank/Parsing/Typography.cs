using System.Buffers;

namespace Kennisbank.Parsing;

/// <summary>
/// Makes straight quotation marks and apostrophes, which are what a keyboard has, those of print: <c>"zo'n"</c> is <c>“zo’n”</c>. Each
/// sign takes the place of one, so that all that is said about places in the text stays true.
/// </summary>
internal static class Typography
{
    private const char OpenSingle = '‘';
    private const char CloseSingle = '’';
    private const char OpenDouble = '“';
    private const char CloseDouble = '”';

    /// <summary>In characters; no address with its title is longer, and a text of brackets alone must not be gone through for each of them.</summary>
    private const int MaxAddress = 2000;

    /// <summary>Where a text may need work, or may not be touched.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("'\"`~\\<:]");

    private static readonly SearchValues<char> Straight = SearchValues.Create("'\"");

    /// <summary>What the articles and pronouns that lost their beginning are left with: 's avonds, 't, 'n, 'k, 'm, 'r.</summary>
    private static readonly SearchValues<char> Clipped = SearchValues.Create("stnkmrSTNKMR");

    /// <param name="text">
    /// Plain or Markdown. Code between backticks or in a fence, addresses and what follows a backslash stay as they are.
    /// </param>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Straight))
        {
            return text;
        }

        var letters = text.ToCharArray();
        for (var at = Next(letters, 0); at < letters.Length; at = Next(letters, at))
        {
            if (letters[at] is '\'' or '"')
            {
                letters[at] = Printed(letters, at);
                at++;
            }
            else
            {
                at = Past(letters, at);
            }
        }

        return new string(letters);
    }

    /// <summary>The text as a keyboard has it, to compare what was printed with what was written.</summary>
    public static string AsTyped(string text) =>
        text.Replace(OpenSingle, '\'').Replace(CloseSingle, '\'').Replace(OpenDouble, '"').Replace(CloseDouble, '"');

    private static int Next(ReadOnlySpan<char> text, int from)
    {
        var found = text[from..].IndexOfAny(Signs);
        return found < 0 ? text.Length : from + found;
    }

    private static char Printed(ReadOnlySpan<char> text, int at)
    {
        var opens = !EndsWord(text, at - 1) && BeginsWord(text, at + 1);
        return text[at] == '"'
            ? (opens ? OpenDouble : CloseDouble)
            : (opens && !IsClipped(text[(at + 1)..]) ? OpenSingle : CloseSingle);
    }

    private static bool EndsWord(ReadOnlySpan<char> text, int at) =>
        at >= 0 && (char.IsLetterOrDigit(text[at]) || text[at] is '.' or ',' or '!' or '?' or ';' or ':' or '…' or ')' or ']' or '%' or CloseSingle or CloseDouble);

    private static bool BeginsWord(ReadOnlySpan<char> text, int at) =>
        at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '(' or '[' or '*' or '_' or '`' or '…' or '\'' or '"' or OpenSingle or OpenDouble);

    /// <summary>Also the year of which the century is left out: '98.</summary>
    private static bool IsClipped(ReadOnlySpan<char> word)
    {
        var length = 0;
        while (length < word.Length && length < 3 && char.IsLetterOrDigit(word[length]))
        {
            length++;
        }

        return (length == 1 && Clipped.Contains(word[0])) || (length == 2 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]));
    }

    /// <summary>Where the text goes on after what must stay as it is.</summary>
    private static int Past(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        var near = rest[..Math.Min(rest.Length, MaxAddress)];
        return at + Math.Min(rest.Length, rest[0] switch
        {
            '\\' => 2,
            '`' => Code(rest),
            '~' when rest.StartsWith("~~~") => Code(rest),
            '<' when rest.Length > 1 && char.IsAsciiLetter(rest[1]) => Bracketed(near),
            ':' when rest.StartsWith("://") => Word(rest),
            ']' when rest.StartsWith("](") => Target(near),
            ']' when rest.StartsWith("]:") && BeginsLine(text[..at]) => Line(rest),
            _ => 1,
        });
    }

    private static int Code(ReadOnlySpan<char> text)
    {
        var fence = text[..(text.IndexOfAnyExcept(text[0]) is var end and >= 0 ? end : text.Length)];
        var rest = text[fence.Length..];
        var close = rest.IndexOf(fence);
        return fence.Length + (close < 0 ? 0 : close + fence.Length);
    }

    /// <summary>The address of a link with its title, in which brackets come in pairs or stand in the title.</summary>
    private static int Target(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var at = 1; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '\\':
                    at++;
                    break;
                case '\'' or '"' when char.IsWhiteSpace(text[at - 1]):
                    at = EndOfTitle(text, at);
                    break;
                case '(':
                    depth++;
                    break;
                case ')' when --depth == 0:
                    return at + 1;
            }
        }

        return "](".Length;
    }

    /// <param name="start">Where its first quotation mark stands; it is all of the title when no second follows.</param>
    private static int EndOfTitle(ReadOnlySpan<char> text, int start)
    {
        for (var at = start + 1; at < text.Length; at++)
        {
            if (text[at] == '\\')
            {
                at++;
            }
            else if (text[at] == text[start])
            {
                return at;
            }
        }

        return start;
    }

    /// <summary>An address between angle brackets, or HTML, which is shown as it was typed; just the bracket when nothing closes it on its line.</summary>
    private static int Bracketed(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\n', '>');
        return end > 0 && text[end] == '>' ? end + 1 : 1;
    }

    /// <summary>Whether these are the brackets of a link's definition, which has a line of its own, and not of a remark in a sentence.</summary>
    private static bool BeginsLine(ReadOnlySpan<char> before)
    {
        var near = before[Math.Max(0, before.Length - MaxAddress)..];
        return near[(near.LastIndexOf('\n') + 1)..].TrimStart(' ').StartsWith('[');
    }

    private static int Line(ReadOnlySpan<char> text) => text.IndexOf('\n') is var end and >= 0 ? end : text.Length;

    private static int Word(ReadOnlySpan<char> text) => text.IndexOfAny(" \n\t") is var end and >= 0 ? end : text.Length;
}
