using Kennisbank.Diagnostics;

namespace Kennisbank.Checking;

/// <summary>What cases and stories carry for readers in a hurry and for peer consultation.</summary>
internal static class Reflection
{
    private const int MaxWordsInShort = 60;
    private const int MaxQuestions = 5;

    public static string? InShort(MapReader keys) => keys.TextOfWords(Keys.InShort, MaxWordsInShort);

    public static IReadOnlyList<string> Questions(MapReader keys)
    {
        var questions = keys.Texts(Keys.Intervisie, MaxQuestions);
        foreach (var question in questions.Where(question => !question.Value.TrimEnd().EndsWith('?')))
        {
            keys.Problems.Add(FrontMatterRules.WrongType.At(
                question.At, $"'{Keys.Intervisie}' bevat iets wat geen vraag is.", "Maak er een open vraag van die eindigt op een vraagteken."));
        }

        return [.. questions.Select(question => question.Value)];
    }
}
