using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

/// <summary>Reads the questions that a page asks its readers.</summary>
internal static class QuestionReader
{
    public static IReadOnlyList<Question> ReadAll(MapReader keys)
    {
        var questions = new List<Question>();
        foreach (var item in keys.Maps(Keys.Questions, Question.MaxOnPage))
        {
            var question = item.Whole("een vraag", Read);
            if (question.Id.Length > 0 && questions.Exists(other => other.Id == question.Id))
            {
                keys.Problems.Add(FrontMatterRules.BadId.At(
                    item.PlaceOf(Keys.Id),
                    $"Het id '{question.Id}' is op deze pagina al van een andere vraag.",
                    "Geef de nieuwste van de twee een ander id; dat van een vraag die al gepubliceerd is, blijft."));
            }

            questions.Add(question);
        }

        return questions;
    }

    /// <summary>A text that asks just one thing.</summary>
    public static string ReadText(MapReader keys)
    {
        var text = keys.RequiredText(Keys.QuestionText, max: Question.MaxText).TrimEnd();
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

    private static Question Read(MapReader item) => new(ReadId(item), ReadText(item), item.RequiredChoice<QuestionStep>(Keys.Step));

    private static string ReadId(MapReader item)
    {
        var id = item.RequiredText(Keys.Id);
        if (id.Length == 0 || (id.Length == Question.IdLength && id.All(sign => PageId.Alphabet.Contains(sign, StringComparison.Ordinal))))
        {
            return id;
        }

        item.Problems.Add(FrontMatterRules.BadId.At(
            item.PlaceOf(Keys.Id),
            $"'{id}' is geen id van een vraag: dat zijn {Question.IdLength} tekens uit {PageId.Alphabet}.",
            "Verzin er zelf een die nog niet op de pagina staat."));
        return "";
    }
}
