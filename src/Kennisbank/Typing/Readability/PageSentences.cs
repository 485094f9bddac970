using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Typing.Readability;

/// <summary>Where a sentence is on its page.</summary>
internal enum SentenceKind
{
    /// <summary>Under a key.</summary>
    Key,

    Heading,

    /// <summary>In a paragraph or an item of a list.</summary>
    Text,
}

/// <summary>A sentence or heading as readers read it, without markup.</summary>
internal sealed record PageSentence(PageContent Page, SentenceKind Kind, string Text, Location At);

/// <summary>All sentences and headings of a page that we wrote, each with its place.</summary>
internal static class PageSentences
{
    /// <summary>Number of words by which a sentence is found in the source.</summary>
    private const int FindingWords = 6;

    public static IEnumerable<PageSentence> Of(PageContent page) => OfKeys(page).Concat(Headings(page)).Concat(OfText(page));

    public static IEnumerable<PageSentence> OfText(PageContent page)
    {
        SentencePlaces? places = null;
        foreach (var sentence in RunningText.Of(page.Body.Html).SelectMany(FleschDouma.Sentences))
        {
            places ??= new SentencePlaces(page);
            yield return new PageSentence(page, SentenceKind.Text, sentence, places.Find(Beginning(sentence, FindingWords)));
        }
    }

    /// <summary>The first words as they are written, with the signs around them.</summary>
    public static IReadOnlyList<string> Beginning(string sentence, int count) =>
        [.. sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(count)];

    private static IEnumerable<PageSentence> OfKeys(PageContent page) => page.KeyTexts.SelectMany(
        text => FleschDouma.Sentences(text.Text).Select(sentence => new PageSentence(page, SentenceKind.Key, sentence, text.At)));

    private static IEnumerable<PageSentence> Headings(PageContent page) =>
        page.Body.Headings.Select(heading => new PageSentence(page, SentenceKind.Heading, heading.Text, heading.At));
}
