using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>Where trainers put a bijeenkomst together. What it shows without a script are those that are ready, and the methods.</summary>
public sealed record IntervisieView(Site Site) : View(
    Site,
    WellKnown.Intervisie,
    Name,
    "Zet in vijf minuten een bijeenkomst klaar: kies een vraag, stukken van deze site en een methode, en het programma staat er.")
{
    private const string Name = "Intervisie";

    /// <summary>For the pages below this one.</summary>
    public static IReadOnlyList<Crumb> Crumbs { get; } = [Crumb.Home, new Crumb(Name, WellKnown.Intervisie)];

    /// <summary>For pages that belong here, and are also on a site without this page.</summary>
    public static IReadOnlyList<Crumb> CrumbsOn(Site site) => site.Has(WellKnown.Intervisie) ? Crumbs : [Crumb.Home];

    /// <summary>What is on the page with all questions.</summary>
    public string QuestionsNote => $"Van {SiteWords.EachBrowsable(Site)}, op één pagina.";

    /// <summary>What is on the page with the questions of the agendas.</summary>
    public string StarterNote => $"De vragen van {SiteWords.Agendas(Site)}, als kaarten.";

    public IReadOnlyList<Page> Methods => Site.PagesOf(ContentType.Methode);

    /// <summary>The meetings that are ready.</summary>
    public IReadOnlyList<Page> Meetings => Site.PagesOf(ContentType.Bijeenkomst);
}
