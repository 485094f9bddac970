using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Typing;

/// <summary>Pages that only show what such a page looks like: nobody should take them for something that happened.</summary>
internal static class ExamplePages
{
    public static void Check(IEnumerable<PageContent> pages, List<Problem> problems)
    {
        foreach (var page in pages.Where(page => page.Head is { IsExample: true, IsDraft: false }))
        {
            problems.Add(SiteRules.ExamplePage.At(
                new Location(page.File),
                $"'{page.Title}' is nog een voorbeeldtekst.",
                $"Vervang de tekst door die van u en haal de regel '{Keys.Example}: ja' weg, of haal de pagina weg."));
        }
    }
}
