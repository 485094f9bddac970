using Kennisbank.Checking;
using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Linking;

/// <summary>Looks at when tellers agreed. Here and not where files are read, because what is read is kept from one day to the next.</summary>
internal static class ConsentChecks
{
    public static void Check(IEnumerable<PageContent> pages, DateOnly today, List<Problem> problems)
    {
        // Today by UTC: who sends at night, or lives further east, has tomorrow on the calendar.
        var latest = today.AddDays(1);
        foreach (var consent in pages.Select(page => page.Head.Contribution?.Consent).OfType<Consent>().Where(consent => consent.Given > latest))
        {
            problems.Add(FrontMatterRules.BadDate.At(
                consent.GivenAt,
                $"De dag bij '{Keys.Consent}' ({consent.Given:yyyy-MM-dd}) moet nog komen.",
                $"Zet bij '{Keys.Given}' de dag waarop de verteller toestemming gaf."));
        }
    }
}
