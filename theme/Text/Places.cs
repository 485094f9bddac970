using Kennisbank.Linking;

namespace Kennisbank.Theming.Text;

/// <summary>A page may build on several places in one source; readers see the pair once, with all places.</summary>
internal static class Places
{
    public static IEnumerable<(Page Source, string Places)> PerSource(IEnumerable<SourceUse> uses) => Together(uses, use => use.Source);

    public static IEnumerable<(Page Page, string Places)> PerPage(IEnumerable<SourceUse> uses) => Together(uses, use => use.Page);

    private static IEnumerable<(Page, string)> Together(IEnumerable<SourceUse> uses, Func<SourceUse, Page> key) => uses
        .GroupBy(key)
        .Select(group => (group.Key, string.Join("; ", group.Select(use => use.Place).Where(place => place.Length > 0))));
}
