using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Typing;

/// <summary>Removes the advice that pages suppress from a report, and reports a suppression whose advice no longer occurs.</summary>
internal static class Suppressions
{
    /// <param name="pages">The pages of the site: a page that is not part of it is not checked for everything.</param>
    /// <param name="problems">All that was found.</param>
    /// <param name="isComplete">Whether all advice was looked for; otherwise nothing is known to be gone.</param>
    public static IEnumerable<Problem> Apply(IEnumerable<PageContent> pages, IReadOnlyList<Problem> problems, bool isComplete)
    {
        var suppressed = pages.SelectMany(page => page.Head.SuppressedAdvice.Where(advice => advice.Code.Length > 0)).ToList();
        if (suppressed.Count == 0)
        {
            return problems;
        }

        var asked = suppressed.Select(advice => (advice.At.File, advice.Code)).ToHashSet();
        var found = problems.Where(IsAsked).Select(KeyOf).ToHashSet();
        return problems.Where(problem => !IsAsked(problem))
            .Concat(suppressed.Where(advice => isComplete && !found.Contains((advice.At.File, advice.Code))).Select(Unused));

        bool IsAsked(Problem problem) => asked.Contains(KeyOf(problem));
    }

    private static (string File, string Code) KeyOf(Problem problem) => (problem.Location.File, problem.Rule.Code);

    private static Problem Unused(SuppressedAdvice advice) => FrontMatterRules.UnusedSuppression.At(
        advice.At, $"Advies {advice.Code} is weggelegd, maar de controle geeft het op deze pagina niet meer.", $"Haal het weg bij '{Keys.SuppressedAdvice}'.");
}
