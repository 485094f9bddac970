using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Theming.Rendering;

/// <summary>The stylesheets of a page of content, beside that of the house style.</summary>
internal static class PageSheets
{
    /// <returns>Those of a booklet, which shows the texts of pages.</returns>
    public static IEnumerable<string> Of(BookletView booklet) => [.. booklet.Pages.SelectMany(Of).Distinct(), "boekje"];

    /// <returns>Names of files directly in <c>styles/</c>, without extension.</returns>
    public static IEnumerable<string> Of(Page page)
    {
        yield return "lezen";
        if (page.Type == ContentType.Casus)
        {
            yield return "casus";
        }

        if (page.Content is Bijeenkomst or Casus { Statistics.Count: > 0 })
        {
            yield return "cijfers";
        }

        // The text alternative of some figures is a table.
        if (page.Content.Body.HasTable || page.Content.Body.Diagrams.Count > 0)
        {
            yield return "tabellen";
        }

        if (page.Content.Body.Diagrams.Count > 0)
        {
            yield return "figuren";
        }

        if (page.Content is Baken)
        {
            yield return "vakken";
        }

        if (page.Type == ContentType.Checklist)
        {
            yield return "afvinken";
        }

        if (page.Sides.Count > 0)
        {
            yield return "kanten";
        }

        if (page.Content is Leespad or Bijeenkomst or Methode)
        {
            yield return "stappen";
        }
    }
}
