using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Typing;

/// <summary>Reads the short version and the questions for peer consultation of cases and stories.</summary>
internal static class AccountReader
{
    public static string? InShort(MapReader keys) => keys.TextOfWords(Keys.InShort, Account.MaxInShort);

    public static IReadOnlyList<string> Questions(MapReader keys)
    {
        var questions = keys.Texts(Keys.Intervisie, Account.MaxQuestions);
        foreach (var question in questions.Where(question => !question.Value.TrimEnd().EndsWith('?')))
        {
            keys.Problems.Add(FrontMatterRules.WrongType.At(
                question.At, $"'{Keys.Intervisie}' bevat iets wat geen vraag is.", "Maak er een open vraag van die eindigt op een vraagteken."));
        }

        return [.. questions.Select(question => question.Value)];
    }
}
