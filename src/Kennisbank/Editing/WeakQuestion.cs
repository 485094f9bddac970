using System.Text.RegularExpressions;
using Kennisbank.Content;

namespace Kennisbank.Editing;

/// <summary>
/// Recognizes questions that break a rule of <c>docs/schrijfwijzer.md</c>: open, one at a time, and about the reader's own practice unless they
/// look back. A guess by words, so it never becomes a problem.
/// </summary>
internal static partial class WeakQuestion
{
    /// <summary>What seems wrong, in Dutch; null for nothing.</summary>
    public static string? In(Question question)
    {
        var asked = Asked(question.Text);
        if (!AsksOpenly().IsMatch(asked))
        {
            return "Gesloten";
        }

        if (AsksNumber().IsMatch(asked))
        {
            return "Vraagt om een aantal";
        }

        if (AsksAgain().IsMatch(asked))
        {
            return "Twee in één";
        }

        return question.Step != QuestionStep.Terugkijken && (NamesSource().IsMatch(asked) || !SpeaksToReader().IsMatch(question.Text))
            ? "Niet over de eigen praktijk"
            : null;
    }

    /// <summary>The sentence that asks, without what leads up to it.</summary>
    private static string Asked(string text)
    {
        var end = text.TrimEnd('?').LastIndexOfAny(['.', '!', ':']);
        return text[(end + 1)..].Trim();
    }

    [GeneratedRegex(@"\b(?:wat|wie|wiens|hoe|hoeveel|waar\p{L}*|welke?|wanneer)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsksOpenly();

    [GeneratedRegex(@"\b(?:hoeveel|hoe vaak|hoe lang)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsksNumber();

    /// <summary>A second word that asks after a comma or "en", when the first part asks too; not "wat u zegt en wat u doet".</summary>
    [GeneratedRegex(
        @"\b(?:wat|wie|hoe|waar\p{L}*|welke?|wanneer)\b.*(?:, | en |, en )"
        + @"(?:wat|wie|hoe|waar(?:om|door|mee|aan|uit|van)?|welke?|wanneer)\b(?! (?:u|wij|we|jullie|zij|ze|hij)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsksAgain();

    [GeneratedRegex(@"\b(?:de|deze) (?:bron|auteurs?|schrijvers?|adviseurs?|columnist)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamesSource();

    [GeneratedRegex(@"\b(?:u|uw|uzelf|wij|we|ons|onze|jullie)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksToReader();
}
