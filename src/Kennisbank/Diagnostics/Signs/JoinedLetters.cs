using System.Buffers;
using System.Text;

namespace Kennisbank.Diagnostics.Signs;

/// <summary>Ligatures, as text from a PDF has them: ﬁ is fi. For looking words up; readers still see the ligature.</summary>
public static class JoinedLetters
{
    private static readonly Dictionary<char, string> Letters = SignTable.Joined.Zip(SignTable.JoinedLetters)
        .ToDictionary(pair => pair.First, pair => pair.Second);
    private static readonly SearchValues<char> Signs = SearchValues.Create(SignTable.Joined);

    /// <summary>The letters in lower case; null for a character that is not a ligature.</summary>
    public static string? Of(char sign) => sign >= '\u0100' ? Letters.GetValueOrDefault(sign) : null;

    /// <summary>The text with its ligatures taken apart.</summary>
    public static string Spell(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs))
        {
            return text;
        }

        var spelt = new StringBuilder(text.Length + 8);
        foreach (var sign in text)
        {
            spelt.Append(Of(sign) ?? sign.ToString());
        }

        return spelt.ToString();
    }
}
