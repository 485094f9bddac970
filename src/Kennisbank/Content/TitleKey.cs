using System.Text;
using Kennisbank.Diagnostics.Signs;
using Kennisbank.Parsing;

namespace Kennisbank.Content;

/// <summary>A title as a Dutch reader looks it up, ignoring accents, case and punctuation. To be compared by ordinal.</summary>
internal static class TitleKey
{
    private static readonly string[] Articles = ["de ", "het ", "een "];

    public static void AppendTo(StringBuilder key, string title)
    {
        foreach (var raw in JoinedLetters.Spell(title))
        {
            var letter = Slug.Fold(char.ToLowerInvariant(raw));
            if (char.IsLetterOrDigit(letter) || letter == ' ')
            {
                key.Append(letter);
            }
        }
    }

    /// <summary>For an alphabetical index, where "De kanteling" is under K.</summary>
    public static string WithoutArticle(string title)
    {
        var folded = new StringBuilder(title.Length);
        AppendTo(folded, title);
        var key = folded.ToString().TrimStart();
        var article = Articles.FirstOrDefault(word => key.StartsWith(word, StringComparison.Ordinal)) ?? "";
        return key.Length > article.Length ? key[article.Length..].TrimStart() : key;
    }
}
