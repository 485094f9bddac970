using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Theming.Text;

/// <summary>How old the matter of a page is, in a few words: when a case happened, or when its sources came out.</summary>
internal static class Age
{
    private const string Unknown = "jaar onbekend";

    /// <summary>Null for what rests on no source.</summary>
    public static string? Of(Page page) => page.Content switch
    {
        Casus { Period: { } period } => period.Text,
        Bron source => source.Edition?.Years ?? Unknown,
        { Head.Contribution: not null } => "ingezonden",
        _ => OfSources(page),
    };

    /// <summary>Of more than two years, the first and the last.</summary>
    private static string? OfSources(Page page)
    {
        var editions = page.Sources.Select(use => ((Bron)use.Source.Content).Edition).Distinct().ToList();
        if (editions.Count == 0)
        {
            return null;
        }

        var years = editions.OfType<Edition>().OrderBy(edition => edition.From, StringComparer.Ordinal).Select(edition => edition.Years).Distinct().ToList();
        IReadOnlyList<string> shown = years.Count > 2 ? [$"{years[0]} tot {years[^1]}"] : years;
        IReadOnlyList<string> all = editions.Contains(null) ? [.. shown, Unknown] : shown;
        return $"{(years.Count + (editions.Contains(null) ? 1 : 0) == 1 ? "bron" : "bronnen")}: {Dutch.Join(all)}";
    }
}
