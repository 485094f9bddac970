using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Theming.Rendering;

/// <summary>The scripts that a page loads: those of every page, and those of its kind.</summary>
internal static class PageScripts
{
    private static readonly PageScript Main = new("main");
    private static readonly IReadOnlyList<PageScript> Usual = [Main];
    private static readonly IReadOnlyList<PageScript> ToFilter = [Main, new PageScript("lijst")];
    private static readonly IReadOnlyList<PageScript> ToSearch = [Main, new PageScript("zoeken", DecidesWhatIsShown: true)];
    private static readonly IReadOnlyList<PageScript> ToShare = [Main, new PageScript("delen")];
    private static readonly IReadOnlyList<PageScript> ToAssess = [Main, new PageScript("zelfanalyse")];

    private static readonly IReadOnlyList<PageScript> ToMeet = [Main, new PageScript("intervisie")];
    private static readonly IReadOnlyList<PageScript> ToChart = [Main, new PageScript("bakenkaart")];
    private static readonly IReadOnlyList<PageScript> ToNarrow = [Main, new PageScript("vragen")];
    private static readonly IReadOnlyList<PageScript> ToCompare = [Main, new PageScript("vergelijken")];
    private static readonly IReadOnlyList<PageScript> ToStart = [Main, new PageScript("gespreksstarter")];
    private static readonly IReadOnlyList<PageScript> ToPrepare = [Main, new PageScript("casus-voorbereiden")];

    /// <summary>A shared instance for all pages with the same scripts.</summary>
    public static IReadOnlyList<PageScript> Of(View view) => view switch
    {
        ListingView { HasFilters: true } => ToFilter,
        SearchView => ToSearch,
        MatrixView => ToChart,
        ShareView => ToShare,
        AssessmentView and not AssessmentStartView => ToAssess,
        IntervisieView or MeetingPageView => ToMeet,
        QuestionsView => ToNarrow,
        StarterView => ToStart,
        CompareView => ToCompare,
        SheetView { Sheet: BlankSheet.CasusVoorbereiden } => ToPrepare,
        _ => Usual,
    };
}

/// <param name="Name">Name of a file directly in <c>scripts/</c>, without extension.</param>
/// <param name="DecidesWhatIsShown">
/// Whether the first paint waits for it, because it removes part of the page. Without scripts nothing waits.
/// </param>
public sealed record PageScript(string Name, bool DecidesWhatIsShown = false);
