using Kennisbank.Model;

namespace Kennisbank.Theming.Text;

/// <summary>A page may refer to several places in one source; readers see the source once, with all places.</summary>
internal static class Places
{
    public static IEnumerable<PagePlaces> PerSource(IEnumerable<SourceUse> uses) => Together(uses, use => use.Source);

    public static IEnumerable<PagePlaces> PerPage(IEnumerable<SourceUse> uses) => Together(uses, use => use.Page);

    private static IEnumerable<PagePlaces> Together(IEnumerable<SourceUse> uses, Func<SourceUse, Page> key) => uses
        .GroupBy(key)
        .Select(group => new PagePlaces(group.Key, string.Join("; ", group.Select(use => use.Place).Where(place => place.Length > 0))));
}

/// <param name="Places">As one text; empty when there are none.</param>
internal sealed record PagePlaces(Page Page, string Places);
