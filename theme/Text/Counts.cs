using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Theming.Text;

/// <summary>Numbers with a noun: "1 les", "31 lessen".</summary>
internal static class Counts
{
    public static string Of(ContentType type, int count) => $"{Dutch.Number(count)} {(count == 1 ? type.Profile().One : type.Profile().Many)}";

    /// <summary>The numbers of pages by type, in list order: "3 lessen · 1 casus". A number stays on the line of its noun.</summary>
    public static string ByType(IReadOnlyList<Page> pages) => pages.Count == 0
        ? "Nog niets: deel uw verhaal"
        : string.Join(" · ", PageGroup.ByType(pages).Select(group => Of(group.Type, group.Pages.Count).Replace(' ', '\u00a0')));

    public static string Pages(int count) => count == 1 ? "1 pagina" : $"{Dutch.Number(count)} pagina’s";

    public static string Questions(int count) => count == 1 ? "1 vraag" : $"{Dutch.Number(count)} vragen";

    /// <summary>The size of a download, rounded: 84 kB, 1,2 MB.</summary>
    public static string FileSize(long bytes) => bytes < 1_000_000
        ? $"{Dutch.Number(Math.Max(1, Math.Round(bytes / 1000m)))} kB"
        : $"{Dutch.Number(Math.Round(bytes / 1_000_000m, 1))} MB";

    public static string Things(int count) => count == 1 ? "één ding" : $"{Dutch.Number(count)} dingen";

    public static string ReadingTime(int minutes) => minutes == 1 ? "1 minuut lezen" : $"{minutes} minuten lezen";

    /// <summary>The reading time for a card, all steps of a reading path included; null for a page without a text of its own.</summary>
    public static string? Minutes(Page page) => page.Content.Body.WordCount == 0 && page.Steps.Count == 0
        ? null
        : $"{Dutch.Number(MinutesOf(page))} min";

    /// <summary>The reading time of a reading path is that of all its steps.</summary>
    public static string ReadingTime(Page page) => page.Steps.Count == 0
        ? ReadingTime(page.ReadingMinutes)
        : $"{Pages(page.Steps.Count)}, samen {ReadingTime(MinutesOf(page))}";

    private static int MinutesOf(Page page) => page.ReadingMinutes + page.Steps.Sum(step => step.ReadingMinutes);
}
