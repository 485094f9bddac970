using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Linking;

/// <summary>Reports dates in the future. A linking check, because results of reading files are cached from one day to the next.</summary>
internal static class DateChecks
{
    public static void Check(ContentSet content, DateOnly today, List<Problem> problems)
    {
        // Today in UTC: editors further east, or working at night, may already have tomorrow's date.
        var latest = today.AddDays(1);
        foreach (var page in content.Pages)
        {
            CheckConsent(page.Head.Contribution?.Consent, latest, problems);
            if (!page.Head.IsDraft)
            {
                Check(Keys.Published, page.Head.Published, page.Head.PublishedAt, latest, problems);
                Check(Keys.Updated, page.Head.Updated, page.Head.UpdatedAt, latest, problems);
                foreach (var change in page.Head.Changes)
                {
                    Check(Keys.Changes, change.On, change.OnAt, latest, problems);
                }

                Check(Keys.Reviewed, page.Head.Review?.On, page.Head.Review?.OnAt ?? page.Head.PublishedAt, latest, problems);
            }
        }

        foreach (var found in content.Pages.OfType<Methode>().SelectMany(methode => methode.FoundAt))
        {
            Check(Keys.ReadOn, found.ReadOn, found.ReadOnAt, latest, problems);
        }

        foreach (var page in content.Withdrawn)
        {
            Check(Keys.Withdrawn, page.Since, page.SinceAt, latest, problems);
        }
    }

    private static void CheckConsent(Consent? consent, DateOnly latest, List<Problem> problems)
    {
        if (consent?.Given > latest)
        {
            problems.Add(FrontMatterRules.BadDate.At(
                consent.GivenAt,
                $"De dag bij '{Keys.Consent}' ({consent.Given:yyyy-MM-dd}) moet nog komen.",
                $"Zet bij '{Keys.Given}' de dag waarop de verteller toestemming gaf."));
        }
    }

    /// <summary>A warning: a page may be prepared before its date, and is published by the first build.</summary>
    private static void Check(string key, DateOnly? day, Location at, DateOnly latest, List<Problem> problems)
    {
        if (day > latest)
        {
            problems.Add(FrontMatterRules.FutureDate.At(
                at,
                $"De dag bij '{key}' ({day:yyyy-MM-dd}) moet nog komen; lezers zien haar nu al.",
                "Kijk het jaar en de maand na, of zet er 'concept: ja' bij tot die dag."));
        }
    }
}
