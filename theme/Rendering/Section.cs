using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Theming.Rendering;

/// <summary>The menu of the site, and the entry that a page belongs to.</summary>
internal sealed record Section(string Title, UrlPath Url)
{
    private static readonly IReadOnlyList<Section> Menu =
    [
        new(WellKnown.MatrixTitle, WellKnown.Matrix),
        Of(ContentType.Les), Of(ContentType.Casus), Of(ContentType.Verhaal), Of(ContentType.Leespad), Of(ContentType.Situatie),
        new("Intervisie", WellKnown.Intervisie),
        Of(ContentType.Achtergrond), Of(ContentType.Begrip), Of(ContentType.Bron),
    ];

    private static readonly IReadOnlyList<Section> Phones = [Of(TagKind.Thema), Of(TagKind.Gemeente), new("Deel uw verhaal", WellKnown.Share)];

    private static readonly IReadOnlyList<Section> Footer =
    [
        new("Zoeken", WellKnown.Search), new(WellKnown.AlphabetTitle, WellKnown.Alphabet),
        Of(ContentType.Bijeenkomst), Of(ContentType.Methode), Of(ContentType.Checklist), Of(ContentType.Baken), Of(ContentType.Agenda), Of(ContentType.Kenmerk),
        Of(ContentType.Patroon),
        Of(TagKind.Thema), Of(TagKind.Rol), Of(TagKind.Gemeente),
        new("In de tijd", WellKnown.Time),
        new("Alle vragen", WellKnown.Questions), new("Gespreksstarter", WellKnown.Starter),
        new("Deel uw verhaal", WellKnown.Share),
        new("Open data", WellKnown.OpenData),
        new(AssessmentStartView.Name, WellKnown.Assessment),
    ];

    public static IEnumerable<Section> MenuOf(Site site) => Menu.Where(section => site.Has(section.Url));

    /// <summary>What the menu of a phone has beside these: there it covers the page, and the footer is far away.</summary>
    public static IEnumerable<Section> OnPhones(Site site) => Phones.Where(section => site.Has(section.Url));

    /// <summary>Entries in the footer instead of the menu.</summary>
    public static IEnumerable<Section> More(Site site) => Footer.Where(section => site.Has(section.Url));

    public static UrlPath? UrlOf(View view) => view switch
    {
        PageView { Page.Type: ContentType.Pagina } page => page.Url,
        PageView page => UrlOf(page.Page.Type),
        WithdrawnView withdrawn => UrlOf(withdrawn.Page.Type),
        ListingView { Listing.Type: { } type } => UrlOf(type),
        BookletView booklet => UrlOf(booklet.Type),
        ListingView { Listing.Filters: [{ Kind: TagKind.Baken }, _] } => WellKnown.Matrix,
        HomeView => UrlPath.Root,
        MatrixView => WellKnown.Matrix,
        CompareView => UrlOf(ContentType.Casus),
        TimeView => WellKnown.Time,
        SearchView => WellKnown.Search,
        OpenDataView or CodebookView => WellKnown.OpenData,
        ShareView => WellKnown.Share,
        AssessmentView => WellKnown.Assessment,
        IntervisieView or MeetingPageView or SheetsView or SheetView or QuestionsView or StarterView => WellKnown.Intervisie,
        _ => null,
    };

    private static UrlPath UrlOf(ContentType type) => type switch
    {
        ContentType.Baken or ContentType.Agenda => WellKnown.Matrix,
        ContentType.Bijeenkomst or ContentType.Methode => WellKnown.Intervisie,
        ContentType.Kenmerk => Listings.UrlOf(ContentType.Achtergrond),
        _ => Listings.UrlOf(type),
    };

    private static Section Of(ContentType type) => new(type.Plural(), Listings.UrlOf(type));

    private static Section Of(TagKind kind) => new(kind.Heading(), UrlPath.Of(kind.Plural()));
}
