using Kennisbank.Rendering;

namespace Kennisbank.Theming.Rendering;

/// <summary>The scripts that a page loads: what every page needs, and what only its kind does.</summary>
internal static class PageScripts
{
    /// <returns>Names of files directly in <c>scripts/</c>, without extension.</returns>
    public static IEnumerable<string> Of(View view) => view switch
    {
        SearchView => ["main", "zoeken"],
        ShareView => ["main", "delen"],
        _ => ["main"],
    };
}
