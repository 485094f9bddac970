using System.Buffers;
using System.Text.RegularExpressions;

namespace Kennisbank.Parsing;

/// <summary>
/// Finds asterisks and underscores that were meant as emphasis but stay literal: <c>**Let op:**tekst</c> does not close, because a
/// delimiter after punctuation must be followed by whitespace. An asterisk for a footnote, or between numbers, is not reported.
/// </summary>
internal static partial class EmphasisSigns
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Position and length of the first run of delimiters; null without any.</summary>
    public static (int At, int Length)? FirstIn(string text)
    {
        var runs = Runs().Matches(text);
        for (var first = 0; first < runs.Count; first++)
        {
            if (Opens(text, runs[first])
                || runs.Skip(first + 1).FirstOrDefault(run => run.Value == runs[first].Value) is { } second && ArePair(text, runs[first], second))
            {
                return (runs[first].Index, runs[first].Length);
            }
        }

        return null;
    }

    /// <summary>Two characters or more before a word, with or without a closing run.</summary>
    private static bool Opens(string text, Match run) =>
        run.Length > 1 && !IsWord(text, run.Index - 1) && (IsWord(text, run.Index + run.Length) || IsOpening(text, run.Index + run.Length));

    private static bool ArePair(string text, Match first, Match second)
    {
        var (from, to) = (first.Index + first.Length, second.Index);
        return first.Length > 1
            ? !IsWord(text, first.Index - 1) && (!IsWord(text, to + second.Length) || IsSign(text, to - 1)) && text.AsSpan(from, to - from).ContainsAny(Letters)
            : (IsSign(text, to - 1) && IsWord(text, to + 1) && !IsBlank(text, from))
                || (IsSign(text, from) && IsWord(text, first.Index - 1) && !IsBlank(text, to - 1));
    }

    private static bool IsWord(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    private static bool IsBlank(string text, int at) => at < 0 || at >= text.Length || char.IsWhiteSpace(text[at]);

    private static bool IsSign(string text, int at) => !IsWord(text, at) && !IsBlank(text, at) && text[at] != TypedText.Closed;

    private static bool IsOpening(string text, int at) => at < text.Length && "“‘\"'([".Contains(text[at], StringComparison.Ordinal);

    /// <summary>A longer row is a line to write on.</summary>
    [GeneratedRegex(@"(?<![*_])(\*{1,3}|_{1,3})(?![*_])")]
    private static partial Regex Runs();
}
