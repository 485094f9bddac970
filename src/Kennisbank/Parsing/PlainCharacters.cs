using System.Buffers;
using System.Globalization;
using System.Text;

namespace Kennisbank.Parsing;

/// <summary>
/// YAML can spell characters that no page, feed or data file may hold, such as a bell or half of an emoji. They are taken
/// out where text comes in, so that nothing that writes text has to think of them.
/// </summary>
internal static class PlainCharacters
{
    /// <summary>Control characters, halves of pairs and what is no character at all; nearly no text has any of them.</summary>
    private static readonly SearchValues<char> Suspect = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code)
            .Where(c => (char.IsControl(c) && c is not ('\n' or '\t')) || char.IsSurrogate(c) || c >= Rune.ReplacementChar.Value)]);

    public static bool IsClean(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspect))
        {
            return true;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsPlain(rune))
            {
                return false;
            }
        }

        return true;
    }

    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsPlain(rune))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString();
    }

    /// <summary>Half of a pair reads as the replacement character, which nobody writes on purpose.</summary>
    private static bool IsPlain(Rune rune) => rune.Value is '\n' or '\t'
        || (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control && !(rune.IsBmp && rune.Value >= Rune.ReplacementChar.Value));
}
