using System.Globalization;
using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Typing.Readability;

/// <summary>Reports pages that are hard to read, and long sentences.</summary>
internal static class ReadabilityAdvice
{
    /// <summary>Below this a page is harder than a newspaper.</summary>
    private const double Fair = 50;

    /// <summary>In words.</summary>
    private const int LongSentence = 25;

    /// <summary>The number of words of a sentence that is quoted.</summary>
    private const int Quoted = 6;

    public static ReadabilitySummary? Check(IEnumerable<PageContent> pages, List<Problem> problems)
    {
        var scores = new List<double>();
        foreach (var page in pages)
        {
            var paragraphs = RunningText.Of(page.Body.Html).ToList();
            if (FleschDouma.Score(paragraphs) is { } score)
            {
                scores.Add(score);
                AdviseOnScore(page, score, problems);
            }

            AdviseOnSentences(page, paragraphs, problems);
        }

        return ReadabilitySummary.Of(scores);
    }

    private static void AdviseOnScore(PageContent page, double score, List<Problem> problems)
    {
        if (score < Fair)
        {
            problems.Add(ReadabilityRules.HardToRead.At(
                new Location(page.File),
                string.Create(CultureInfo.InvariantCulture, $"De tekst leest moeilijk: Flesch-Douma {score:0}, en vanaf {Fair:0} leest een tekst vlot."),
                "Maak zinnen korter en kies gewone woorden."));
        }
    }

    private static void AdviseOnSentences(PageContent page, IEnumerable<string> paragraphs, List<Problem> problems)
    {
        SentencePlaces? places = null;
        foreach (var sentence in paragraphs.SelectMany(FleschDouma.Sentences))
        {
            if (FleschDouma.CountWords(sentence) is var words and > LongSentence)
            {
                places ??= new SentencePlaces(page);
                var beginning = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(Quoted).ToList();
                problems.Add(ReadabilityRules.LongSentence.At(
                    places.Find(beginning),
                    $"Een zin van {words} woorden: '{string.Join(' ', beginning)} …'.",
                    "Knip de zin in tweeën."));
            }
        }
    }
}
