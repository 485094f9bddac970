using Kennisbank.Rendering;

namespace Kennisbank.Theming.Rendering;

/// <summary>The scripts that a page loads: what every page needs, and what only its kind does.</summary>
internal static class PageScripts
{
    private static readonly PageScript Main = new("main");

    public static IEnumerable<PageScript> Of(View view) => view switch
    {
        SearchView => [Main, new PageScript("zoeken", DecidesWhatIsShown: true)],
        ShareView => [Main, new PageScript("delen")],
        _ => [Main],
    };
}

/// <param name="Name">Of a file directly in <c>scripts/</c>, without extension.</param>
/// <param name="DecidesWhatIsShown">
/// Whether a browser had better wait for it than show what the script then takes away. Without scripts there is nothing to wait for.
/// </param>
internal sealed record PageScript(string Name, bool DecidesWhatIsShown = false);
