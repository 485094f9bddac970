using System.Text.RegularExpressions;
using Kennisbank.Content;

namespace Kennisbank.Typing.Readability;

/// <summary>
/// Counts on how many pages sentences and headings open with the same words. What returns on page after page is a formula, and readers of
/// several pages notice. Fixed headings do so on purpose, and a title is a name.
/// </summary>
public static partial class Openings
{
    /// <summary>An opening on no more pages than this may be a coincidence.</summary>
    public const int MostPages = 5;

    /// <summary>Of an opening.</summary>
    private const int WordCount = 3;

    private static readonly HashSet<string> FixedHeadings = [.. CasusSections.All.SelectMany(headings => headings), OwnAdvice.Heading, Bijeenkomst.Heading];

    /// <summary>Those on more than so many pages, the commonest first.</summary>
    public static IReadOnlyList<Opening> Of(IEnumerable<PageContent> pages, int moreThan = MostPages)
    {
        var all = pages.ToList();
        var titles = all.Select(page => page.Title).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. all.SelectMany(PageSentences.Of)
                .Where(sentence => !IsFixed(sentence))
                .Select(sentence => (Words: WordsOf(sentence.Text), Sentence: sentence))
                .Where(opening => opening.Words is not null)
                .GroupBy(opening => opening.Words!, opening => opening.Sentence, StringComparer.Ordinal)
                .Select(group => OpeningOf(group, titles))
                .Where(opening => opening.Pages > moreThan)
                .OrderByDescending(opening => opening.Pages)
                .ThenBy(opening => opening.Words, StringComparer.Ordinal),
        ];
    }

    private static Opening OpeningOf(IGrouping<string, PageSentence> group, HashSet<string> titles) => new(
        group.Key,
        [
            .. group.Where(sentence => !BeginsWithTitle(sentence.Text, titles))
                .GroupBy(sentence => sentence.At.File, sentence => sentence.At, StringComparer.Ordinal)
                .Select(places => places.Min())
                .Order(),
        ]);

    private static bool IsFixed(PageSentence sentence) => sentence.Kind == SentenceKind.Heading && FixedHeadings.Contains(sentence.Text);

    /// <summary>Whether it is the title of a page, or a title and what is said of it: "De tolk: over …".</summary>
    private static bool BeginsWithTitle(string sentence, HashSet<string> titles)
    {
        var end = sentence.IndexOfAny([':', '.', '(']);
        return titles.Contains(sentence) || (end > 0 && titles.Contains(sentence[..end].TrimEnd()));
    }

    /// <summary>Null for a sentence with fewer words.</summary>
    private static string? WordsOf(string sentence)
    {
        var words = Words().Matches(sentence).Take(WordCount).Select(word => word.Value).ToList();
        return words.Count < WordCount ? null : string.Join(' ', words).ToLowerInvariant();
    }

    [GeneratedRegex(@"[\p{L}\d][\p{L}\d’'-]*")]
    private static partial Regex Words();
}
