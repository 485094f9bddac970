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

    public IReadOnlyList<Page> Methods => Site.PagesOf(ContentType.Methode);

    /// <summary>The meetings that are ready.</summary>
    public IReadOnlyList<Page> Meetings => Site.PagesOf(ContentType.Bijeenkomst);
}
