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

    private static string? OfSources(Page page)
    {
        var years = page.Sources.Select(use => ((Bron)use.Source.Content).Edition?.Years ?? Unknown).Distinct().ToList();
        return years.Count == 0 ? null : $"{(years.Count == 1 ? "bron" : "bronnen")}: {Dutch.Join(years)}";
    }
}
