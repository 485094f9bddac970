using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

/// <summary>Reads the questions that a page asks its readers.</summary>
internal static class QuestionReader
{
    private const string Noun = "vraag";

    public static IReadOnlyList<Question> ReadAll(MapReader keys)
    {
        var questions = new List<Question>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in keys.Maps(Keys.Questions, Question.MaxOnPage))
        {
            var question = item.Whole("een vraag", Read);
            PartIds.CheckUnique(question.Id, ids, item, Noun);
            questions.Add(question);
        }

        return questions;
    }

    /// <summary>A text that asks just one thing.</summary>
    /// <param name="max">In characters.</param>
    public static string ReadText(MapReader keys, int max = Question.MaxText)
    {
        var text = keys.RequiredText(Keys.QuestionText, max: max).TrimEnd();
        if (text.Length > 0 && !text.EndsWith('?'))
        {
            keys.Problems.Add(FrontMatterRules.WrongType.At(
                keys.PlaceOf(Keys.QuestionText),
                $"Bij '{Keys.QuestionText}' staat iets wat geen vraag is.",
                "Maak er een open vraag van die eindigt op een vraagteken."));
        }
        else if (text.Length > 0 && text.IndexOf('?', StringComparison.Ordinal) < text.Length - 1)
        {
            keys.Problems.Add(FrontMatterRules.WrongType.At(
                keys.PlaceOf(Keys.QuestionText),
                $"Bij '{Keys.QuestionText}' staan twee vragen in één.",
                "Kies de vraag waar het om gaat, of maak er twee van, elk met een eigen id."));
        }

        return text;
    }

    private static Question Read(MapReader item) =>
        new(PartIds.Read(item, Noun), ReadText(item), item.RequiredChoice<QuestionStep>(Keys.Step));
}
