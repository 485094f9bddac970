using System.Buffers;
using System.Text;

namespace Kennisbank.Diagnostics.Signs;

/// <summary>Signs that stand for letters together, as text from a PDF has them: ﬁ is fi. For who looks words up; readers see the sign.</summary>
public static class JoinedLetters
{
    private static readonly Dictionary<char, string> Letters = SignTable.Joined.Zip(SignTable.JoinedLetters)
        .ToDictionary(pair => pair.First, pair => pair.Second);
    private static readonly SearchValues<char> Signs = SearchValues.Create(SignTable.Joined);

    /// <summary>In lower case; null for a sign that stands for itself.</summary>
    public static string? Of(char sign) => sign >= '\u0100' ? Letters.GetValueOrDefault(sign) : null;

    /// <summary>The text letter by letter.</summary>
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
