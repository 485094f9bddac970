using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>A page of the self-assessment.</summary>
public abstract record AssessmentView(Site Site, LinkedAssessment Assessment, UrlPath Url, string Title, string Description)
    : View(Site, Url, Title, Description)
{
    private const string BackgroundName = "achtergrond/zelfanalyse";

    /// <summary>Where it comes from and how we made the rest; null on a site without that page.</summary>
    public Page? Background => Site.Pages.FirstOrDefault(page => page.Content.Name == BackgroundName);

    public SelfAssessment Questions => Assessment.Content;

    public override IReadOnlyList<Crumb> Trail => [Crumb.Home, new Crumb(AssessmentStartView.Name, WellKnown.Assessment)];

    /// <summary>None on a site without a self-assessment.</summary>
    public static IEnumerable<AssessmentView> All(Site site) => site.Assessment is not { } assessment
        ? []
        : [
            new AssessmentStartView(site, assessment),
            new AssessmentFormView(site, assessment),
            new AssessmentResultsView(site, assessment),
            new AssessmentPaperView(site, assessment),
        ];
}

/// <summary>What it is and is not, and all statements.</summary>
public sealed record AssessmentStartView(Site Site, LinkedAssessment Assessment) : AssessmentView(
    Site,
    Assessment,
    WellKnown.Assessment,
    AssessmentStartView.Name,
    "Waar staan wij als bondgenoten? Zeventien punten om alleen of met partners te bekijken. U ziet witte vlekken, geen cijfer.")
{
    public const string Name = "Zelfanalyse";

    public override IReadOnlyList<Crumb> Trail => [Crumb.Home];
}

/// <summary>One person answers.</summary>
public sealed record AssessmentFormView(Site Site, LinkedAssessment Assessment) : AssessmentView(
    Site,
    Assessment,
    WellKnown.AssessmentForm,
    "Zelfanalyse invullen",
    "Vul de zelfanalyse in uw eentje in, in ongeveer een kwartier. Uw antwoorden blijven in uw browser.");

/// <summary>The result of one person, and results laid together.</summary>
public sealed record AssessmentResultsView(Site Site, LinkedAssessment Assessment) : AssessmentView(
    Site,
    Assessment,
    WellKnown.AssessmentResults,
    "Uitslagen van de zelfanalyse",
    "Bekijk uw uitslag, of leg uitslagen van meer mensen bij elkaar en zie waar u het meest verschillend kijkt.");

/// <summary>The form, the levels and a sheet for results, to print.</summary>
public sealed record AssessmentPaperView(Site Site, LinkedAssessment Assessment) : AssessmentView(
    Site,
    Assessment,
    WellKnown.AssessmentPaper,
    "De zelfanalyse op papier",
    "Druk het formulier, de niveaus en een legvel af voor een groep zonder laptops.");
