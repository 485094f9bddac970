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

    /// <returns>What the pages score together; null when none has enough text.</returns>
    public static ReadabilitySummary? Check(ContentSet content, List<Problem> problems)
    {
        if (content.Assessment is { } assessment)
        {
            CheckAssessment(assessment, problems);
        }

        var scores = new List<double>();
        foreach (var page in content.Pages)
        {
            var paragraphs = RunningText.Of(page.Body.Html).ToList();
            if (FleschDouma.Score(paragraphs) is { } score)
            {
                scores.Add(score);
                AdviseOnScore(page.File, score, problems);
            }

            AdviseOnSentences(page, paragraphs, problems);
        }

        return ReadabilitySummary.Of(scores);
    }

    /// <summary>Statements and levels, which are read by people of all partijen. Their length is limited as they are read.</summary>
    private static void CheckAssessment(SelfAssessment assessment, List<Problem> problems)
    {
        var sentences = assessment.Points.SelectMany(point => point.Halves).SelectMany(half => half.Half.Levels.Prepend(half.Half.Statement));
        if (FleschDouma.Score(sentences) is { } score)
        {
            AdviseOnScore(SelfAssessment.FileName, score, problems);
        }
    }

    private static void AdviseOnScore(string file, double score, List<Problem> problems)
    {
        if (score < Fair)
        {
            problems.Add(ReadabilityRules.HardToRead.At(
                new Location(file),
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
