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
            if (FleschDouma.Score(RunningText.Of(page.Body.Html)) is { } score)
            {
                scores.Add(score);
                AdviseOnScore(page.File, score, problems);
            }

            AdviseOnSentences(page, problems);
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

    private static void AdviseOnSentences(PageContent page, List<Problem> problems)
    {
        foreach (var sentence in PageSentences.OfText(page))
        {
            if (FleschDouma.CountWords(sentence.Text) is var words and > LongSentence)
            {
                var beginning = string.Join(' ', PageSentences.Beginning(sentence.Text, Quoted));
                problems.Add(ReadabilityRules.LongSentence.At(
                    sentence.At, $"Een zin van {words} woorden: '{beginning} …'.", "Knip de zin in tweeën."));
            }
        }
    }
}
