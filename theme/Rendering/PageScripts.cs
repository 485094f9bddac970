using Kennisbank.Views;

namespace Kennisbank.Theming.Rendering;

/// <summary>The scripts that a page loads: what every page needs, and what only its kind does.</summary>
internal static class PageScripts
{
    private static readonly PageScript Main = new("main");
    private static readonly IReadOnlyList<PageScript> Usual = [Main];
    private static readonly IReadOnlyList<PageScript> ToSearch = [Main, new PageScript("zoeken", DecidesWhatIsShown: true)];
    private static readonly IReadOnlyList<PageScript> ToShare = [Main, new PageScript("delen")];

    /// <summary>The same list for all pages that need the same.</summary>
    public static IReadOnlyList<PageScript> Of(View view) => view switch
    {
        SearchView => ToSearch,
        ShareView => ToShare,
        _ => Usual,
    };
}

/// <param name="Name">Of a file directly in <c>scripts/</c>, without extension.</param>
/// <param name="DecidesWhatIsShown">
/// Whether a browser had better wait for it than show what the script then takes away. Without scripts there is nothing to wait for.
/// </param>
public sealed record PageScript(string Name, bool DecidesWhatIsShown = false);
