using System.Buffers;

namespace Kennisbank.Parsing;

/// <summary>
/// Replaces straight quotation marks and apostrophes, as typed on a keyboard, by typographic ones: <c>"zo'n"</c> is <c>“zo’n”</c>. Each
/// character is replaced by exactly one, so that positions in the text stay valid.
/// </summary>
internal static class Typography
{
    private const char OpenSingle = '‘';
    private const char CloseSingle = '’';
    private const char OpenDouble = '“';
    private const char CloseDouble = '”';

    /// <summary>After these, as after whitespace, a mark opens.</summary>
    private static readonly SearchValues<char> Opening = SearchValues.Create("([{</-–—‘“„‚«=");

    private static readonly SearchValues<char> Straight = SearchValues.Create("'\"");

    /// <summary>Characters at which a text may need a change, or must not be changed.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("'\":");

    /// <summary>What remains of abbreviated articles and pronouns: 's avonds, 't, 'n, 'k, 'm, 'r.</summary>
    private static readonly SearchValues<char> Clipped = SearchValues.Create("stnkmrSTNKMR");

    public static bool MayChange(ReadOnlySpan<char> text) => text.ContainsAny(Straight);

    /// <param name="text">Plain text without markup. Addresses in it are left alone.</param>
    public static string Of(string text)
    {
        if (!MayChange(text))
        {
            return text;
        }

        var letters = text.ToCharArray();
        Print(letters);
        return new string(letters);
    }

    /// <summary>As above, in place.</summary>
    public static void Print(Span<char> text)
    {
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at))
        {
            if (text[at] == ':')
            {
                at += text[at..].StartsWith("://") ? Word(text[at..]) : 1;
            }
            else
            {
                text[at] = Printed(text, at);
                at++;
            }
        }
    }

    /// <summary>Restores straight marks, to compare a printed text with its source.</summary>
    public static string AsTyped(string text) =>
        text.Replace(OpenSingle, '\'').Replace(CloseSingle, '\'').Replace(OpenDouble, '"').Replace(CloseDouble, '"');

    private static int Next(ReadOnlySpan<char> text, int from)
    {
        var found = text[from..].IndexOfAny(Signs);
        return found < 0 ? text.Length : from + found;
    }

    /// <summary>A mark opens at the start of the text, after whitespace or another opening mark, and before something.</summary>
    private static char Printed(ReadOnlySpan<char> text, int at)
    {
        var opens = IsBegin(text, at - 1) && !IsBlank(text, at + 1);
        return text[at] == '"'
            ? (opens ? OpenDouble : CloseDouble)
            : (opens && !IsClipped(text[(at + 1)..]) ? OpenSingle : CloseSingle);
    }

    private static bool IsBegin(ReadOnlySpan<char> text, int at) => IsBlank(text, at) || Opening.Contains(text[at]);

    private static bool IsBlank(ReadOnlySpan<char> text, int at) => at < 0 || at >= text.Length || char.IsWhiteSpace(text[at]);

    /// <summary>Includes abbreviated years: '98, '90er. Between two marks it is a quoted letter or number.</summary>
    private static bool IsClipped(ReadOnlySpan<char> word)
    {
        var length = 0;
        while (length < word.Length && length < 3 && char.IsLetterOrDigit(word[length]))
        {
            length++;
        }

        var isClipped = (length == 1 && Clipped.Contains(word[0]))
            || (length > 1 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && (length == 2 || char.IsAsciiLetter(word[2])));
        return isClipped && (length == word.Length || word[length] != '\'');
    }

    private static int Word(ReadOnlySpan<char> text) => text.IndexOfAny(" \n\t") is var end and >= 0 ? end : text.Length;
}
