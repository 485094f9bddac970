using System.Globalization;
using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Typing.Readability;

namespace Kennisbank.Editing;

/// <summary>How the texts are written: recurring openings, and the longest sentences.</summary>
internal static class TextParts
{
    /// <summary>Of sentences, which is what an editor gets through at once.</summary>
    private const int Longest = 20;

    /// <summary>The number of words of a sentence that is quoted.</summary>
    private const int Quoted = 8;

    public static IEnumerable<OverviewPart> Of(Site site)
    {
        var pages = site.Pages.Select(page => page.Content).ToList();
        yield return new OverviewPart(
            "Formules",
            string.Create(CultureInfo.InvariantCulture, $"Drie woorden waarmee op meer dan {Openings.MostPages} pagina’s een zin of kop begint."),
            [.. Openings.Of(pages).Select(ItemOf)]);
        yield return new OverviewPart(
            "Langste zinnen",
            string.Create(CultureInfo.InvariantCulture, $"De {Longest} langste, in woorden."),
            [.. LongestOf(pages)]);
    }

    private static OverviewItem ItemOf(Opening opening) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{opening.Pages} × {opening.Words}"), opening.Places);

    private static IEnumerable<OverviewItem> LongestOf(IEnumerable<PageContent> pages) => pages
        .SelectMany(PageSentences.OfText)
        .Select(sentence => (Sentence: sentence, Words: FleschDouma.CountWords(sentence.Text)))
        .OrderByDescending(counted => counted.Words)
        .ThenBy(counted => counted.Sentence.At)
        .Take(Longest)
        .Select(counted => new OverviewItem(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{counted.Words} woorden: {string.Join(' ', PageSentences.Beginning(counted.Sentence.Text, Quoted))} …"),
            [counted.Sentence.At]));
}
