using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>No two pages share an id, an address or a place in a series.</summary>
internal static class Uniqueness
{
    public static void Check(IReadOnlyList<PageContent> pages, List<Problem> problems)
    {
        var ids = new Dictionary<string, PageContent>(StringComparer.Ordinal);
        var names = new Dictionary<string, PageContent>(StringComparer.Ordinal);
        var numbers = new Dictionary<(ContentType Type, string Series, int Number), PageContent>();
        foreach (var page in pages)
        {
            if (page.Id.Length > 0 && !ids.TryAdd(page.Id, page))
            {
                problems.Add(SiteRules.DuplicateId.At(
                    page.Head.IdAt,
                    $"Het id '{page.Id}' is al van {ids[page.Id].File}.",
                    "Verander een paar tekens van het nieuwste van de twee; een id dat al gepubliceerd is, blijft."));
            }

            if (!names.TryAdd(page.Name, page))
            {
                problems.Add(SiteRules.DuplicateAddress.At(
                    new Location(page.File), $"Het adres {page.Url} is al van {names[page.Name].File}.", "Geef dit bestand een andere naam."));
            }

            if (page.InSeries is { Number: > 0 } place && !numbers.TryAdd((page.Type, place.Series, place.Number), page))
            {
                problems.Add(SiteRules.DuplicateNumber.At(
                    page.Head.NumberAt,
                    $"Dit nummer is in deze reeks al van {numbers[(page.Type, place.Series, place.Number)].File}.",
                    "Kies een nummer dat nog vrij is."));
            }
        }
    }

    /// <param name="withdrawn">Withdrawn pages keep their address and id.</param>
    public static void CheckAgainst(IReadOnlyList<PageContent> pages, IReadOnlyList<WithdrawnPage> withdrawn, List<Problem> problems)
    {
        foreach (var gone in withdrawn)
        {
            if (pages.FirstOrDefault(page => page.Id == gone.Id && gone.Id.Length > 0) is { } sameId)
            {
                problems.Add(SiteRules.DuplicateId.At(
                    sameId.Head.IdAt,
                    $"Het id '{gone.Id}' is al van {gone.File}.",
                    "Kies een ander id; dat van een ingetrokken pagina blijft van die pagina."));
            }

            if (pages.FirstOrDefault(page => page.Name == gone.Name) is { } sameName)
            {
                problems.Add(SiteRules.DuplicateAddress.At(
                    new Location(sameName.File), $"Het adres {gone.Url} is al van {gone.File}.", "Geef dit bestand een andere naam."));
            }
        }
    }

    /// <param name="pages">Pages with an address outside the folder of their type.</param>
    /// <param name="taken">Addresses that the site itself uses.</param>
    public static void CheckAgainst(IReadOnlyDictionary<string, string> taken, IReadOnlyList<Page> pages, List<Problem> problems)
    {
        foreach (var page in pages.Where(page => taken.ContainsKey(page.Url.Value) || Site.IsSection(page.Url) || SiteAddresses.Reserved.Contains(page.Url)))
        {
            problems.Add(SiteRules.DuplicateAddress.At(
                new Location(page.Content.File), $"Op het adres {page.Url} staat al een onderdeel van de site zelf.", "Geef dit bestand een andere naam."));
        }
    }
}
