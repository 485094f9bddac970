using System.Globalization;
using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Editing;

/// <summary>How old the basis of pages is: their sources, and the laws that have changed since.</summary>
internal static class AgeParts
{
    public static IEnumerable<OverviewPart> Of(Site site)
    {
        yield return new OverviewPart(
            "Bronnen naar leeftijd",
            "Elke bron met het aantal pagina’s dat erop steunt; de oudste eerst, en wat geen jaar heeft bovenaan.",
            [.. site.PagesOf(ContentType.Bron).OrderBy(page => EditionOf(page)?.From ?? "", StringComparer.Ordinal).Select(SourceItem)]);
        yield return new OverviewPart(
            "Wetten en stelsel sinds de bronnen",
            $"Elke verandering uit {LaterChange.FileName}, met de pagina’s die haar noemen omdat zij een van de begrippen gebruiken.",
            [.. ChangeItems(site)]);
    }

    private static Edition? EditionOf(Page page) => ((Bron)page.Content).Edition;

    private static OverviewItem SourceItem(Page source) =>
        OverviewItem.Of(source, $"{EditionOf(source)?.Text ?? "jaar onbekend"}, {Counted(source.UsedBy.Select(use => use.Page).Distinct().Count())}");

    private static IEnumerable<OverviewItem> ChangeItems(Site site)
    {
        var used = site.LaterChanges.Count == 0 ? [] : site.Pages.Select(page => (Page: page, Terms: PageTerms.Of(site, page).All)).ToList();
        foreach (var change in site.LaterChanges)
        {
            var pages = used.Where(use => change.Touches(use.Page, use.Terms)).Select(use => use.Page).ToList();
            var since = change.Change.Since is { } day ? $", sinds {DutchDate.Of(day)}" : "";
            yield return new OverviewItem(
                $"{change.Change.Name}{since}: {Counted(pages.Count)}",
                [change.Change.At, .. pages.Select(page => new Location(page.Content.File))]);
        }
    }

    private static string Counted(int pages) => pages == 1 ? "1 pagina" : string.Create(CultureInfo.InvariantCulture, $"{pages} pagina’s");
}
