using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>Every file of the data, for somebody who looks for one.</summary>
public sealed record OpenDataView(Site Site) : View(
    Site,
    WellKnown.OpenData,
    "Open data",
    "Alles van deze kennisbank als gegevens, vrij te gebruiken: voor een rekenblad, een onderzoek of een ander programma.");

/// <summary>What each field of the data means.</summary>
public sealed record CodebookView(Site Site) : View(
    Site,
    WellKnown.Codebook,
    "Codeboek",
    "Wat elk veld in de gegevens betekent, in welke vorm en eenheid het er staat, en wanneer het leeg is.")
{
    public override IReadOnlyList<Crumb> Trail => [Crumb.Home, new Crumb("Open data", WellKnown.OpenData)];
}
