using System.Text.RegularExpressions;
using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Search.Words;

/// <summary>
/// Short forms that readers use for names of several words: as a text explains them (<c>Centrum voor Jeugd en Gezin (CJG)</c>), and made from the
/// initials of titles and of names of tags. Each is a synonym of the whole name.
/// </summary>
internal static partial class Acronyms
{
    private const int Shortest = 3;
    private const int Longest = 6;

    /// <summary>Types whose titles are names of things, and not sentences.</summary>
    private static readonly ContentType[] Named = [ContentType.Begrip, ContentType.Achtergrond, ContentType.Bron, ContentType.Methode];

    /// <param name="texts">The visible texts of the site.</param>
    /// <param name="list">A word that is in it already means something else, such as <c>les</c>.</param>
    public static IReadOnlyList<Synonym> Of(Site site, IEnumerable<string> texts, WordList list)
    {
        var explained = texts.Where(text => text.Contains('(')).SelectMany(Explained);
        var made = Named.SelectMany(site.PagesOf).Select(page => page.Title).Concat(TagKinds.All.SelectMany(site.Tags).Select(tag => tag.Title))
            .SelectMany(Made)
            .Where(pair => !list.Contains(pair.Short) && !StopWords.All.Contains(pair.Short));
        return [.. explained.Concat(made).Distinct().Select(pair => new Synonym(At(pair.Short), [At(pair.Name)], IsMutual: true))];
    }

    private static Reference At(string word) => new(word, default);

    /// <summary>The initials of a name, without its stop words and, if it has any, with them.</summary>
    private static IEnumerable<(string Short, string Name)> Made(string name)
    {
        var words = Words(name);
        var telling = words.FindAll(IsTelling);
        foreach (var initials in new[] { telling, words }.Where(some => some.Count is >= Shortest and <= Longest && telling.Count > 1))
        {
            yield return (string.Concat(initials.Select(word => word[0])), name);
        }
    }

    private static IEnumerable<(string Short, string Name)> Explained(string text)
    {
        foreach (Match match in InParentheses().Matches(text))
        {
            var letters = Letters(match.Groups["short"].Value);
            var words = Words(NameBefore().Match(text[..match.Index]).Value);
            for (var count = 2; count <= words.Count; count++)
            {
                var name = words.TakeLast(count).ToList();
                if (IsTelling(name[0]) && Spells(name, letters))
                {
                    yield return (letters, string.Join(' ', name));
                    break;
                }
            }
        }
    }

    /// <summary>Whether the letters are, in order, in these words, with the first letter of every significant word among them.</summary>
    private static bool Spells(List<string> words, string letters)
    {
        if (words.Count == 0)
        {
            return letters.Length == 0;
        }

        var (word, rest) = (words[0], words[1..]);
        if (!IsTelling(word) && Spells(rest, letters))
        {
            return true;
        }

        if (letters.Length == 0 || word[0] != letters[0])
        {
            return false;
        }

        // A compound may give more letters than one: the z of ggz is in gezondheidszorg.
        var (taken, at) = (1, 1);
        while (!Spells(rest, letters[taken..]))
        {
            at = taken < letters.Length ? word.IndexOf(letters[taken], at) + 1 : 0;
            if (at == 0)
            {
                return false;
            }

            taken++;
        }

        return true;
    }

    private static bool IsTelling(string word) => !StopWords.All.Contains(word);

    private static string Letters(string text) => string.Concat(Words(text));

    private static List<string> Words(string text) => WordScanner.AllIn(text);

    [GeneratedRegex(@"\((?<short>[\p{L}&]{2,6})\)", RegexOptions.CultureInvariant)]
    private static partial Regex InParentheses();

    /// <summary>Looked for from the end: a pattern that begins with words tries every word of a text.</summary>
    [GeneratedRegex(@"(?:[\p{L}’-]+,? ){2,9}\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex NameBefore();
}
