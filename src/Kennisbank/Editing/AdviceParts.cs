using System.Globalization;
using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Editing;

/// <summary>
/// Open advice, and suppressed advice. How long advice has been open is not recorded. What is certain is on which day the page
/// last changed in substance: nobody has acted on the advice since.
/// </summary>
internal static class AdviceParts
{
    public static IEnumerable<OverviewPart> Of(Site site, ProblemList problems)
    {
        var byFile = problems.All.Where(problem => problem.Severity == Severity.Advice).ToLookup(problem => problem.Location.File, StringComparer.Ordinal);
        yield return new OverviewPart(
            "Adviezen die openstaan",
            "Per pagina, met de dag waarop zij voor het laatst inhoudelijk veranderde: sindsdien is er niets mee gedaan. De oudste eerst.",
            [.. site.Pages.Where(page => byFile.Contains(page.Content.File))
                .OrderBy(page => page.Content.LastChanged)
                .Select(page => ItemOf(page, byFile[page.Content.File]))]);
        yield return new OverviewPart(
            "Adviezen die weggelegd zijn",
            $"Wat de redactie bewust niet volgt ({Keys.SuppressedAdvice}), met haar reden.",
            [.. site.Pages.SelectMany(SuppressedOn)]);
    }

    private static IEnumerable<OverviewItem> SuppressedOn(Page page) =>
        page.Content.Head.SuppressedAdvice.Select(advice => new OverviewItem($"{page.Title}: {advice.Code}: {advice.Reason}", [advice.At]));

    private static OverviewItem ItemOf(Page page, IEnumerable<Problem> advice)
    {
        var all = advice.ToList();
        var codes = all.GroupBy(problem => problem.Rule)
            .Select(group => group.Count() == 1 ? group.Key.Code : string.Create(CultureInfo.InvariantCulture, $"{group.Key.Code} ({group.Count()} keer)"));
        return new OverviewItem(
            $"{page.Title}: {string.Join(", ", codes)}, sinds {DutchDate.Of(page.Content.LastChanged)}", [.. all.Select(problem => problem.Location)]);
    }
}
