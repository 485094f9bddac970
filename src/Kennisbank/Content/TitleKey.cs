using System.Text;
using Kennisbank.Diagnostics.Signs;
using Kennisbank.Parsing;

namespace Kennisbank.Content;

/// <summary>
/// A title as a Dutch reader looks it up, ignoring an article in front, accents, case and punctuation: "De kanteling" is under K in
/// every list. To be compared by ordinal.
/// </summary>
internal static class TitleKey
{
    private static readonly string[] Articles = ["de ", "het ", "een "];

    public static string Of(string title)
    {
        var key = Folded(title).TrimStart();
        var article = Articles.FirstOrDefault(word => key.StartsWith(word, StringComparison.Ordinal)) ?? "";
        return key.Length > article.Length ? key[article.Length..].TrimStart() : key;
    }

    private static string Folded(string title)
    {
        var key = new StringBuilder(title.Length);
        foreach (var raw in JoinedLetters.Spell(title))
        {
            var letter = Slug.Fold(char.ToLowerInvariant(raw));
            if (char.IsLetterOrDigit(letter) || letter == ' ')
            {
                key.Append(letter);
            }
        }

        return key.ToString();
    }
}
