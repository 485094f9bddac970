using Kennisbank.Content;
using Kennisbank.Linking;
using Kennisbank.Rendering;

namespace Kennisbank.Theming.Rendering;

/// <summary>The menu of the site, and under which of its entries a page falls.</summary>
internal sealed record Section(string Title, UrlPath Url)
{
    public static IReadOnlyList<Section> Menu { get; } =
    [
        Of(ContentType.Les), Of(ContentType.Casus), Of(ContentType.Verhaal), Of(ContentType.Baken), Of(ContentType.AgendaFase),
        new("Bakenkaart", WellKnown.Matrix),
        Of(ContentType.Achtergrond), Of(ContentType.Begrip), Of(ContentType.Bron),
    ];

    /// <summary>What the menu leaves to the footer.</summary>
    public static IReadOnlyList<Section> More { get; } =
    [
        new("Zoeken", WellKnown.Search), new(WellKnown.AlphabetTitle, WellKnown.Alphabet),
        Of(ContentType.Leespad), Of(ContentType.Kenmerk), Of(TagKind.Thema), Of(TagKind.Rol), Of(TagKind.Gemeente),
    ];

    public static UrlPath? UrlOf(View view) => view switch
    {
        PageView { Page.Type: ContentType.Pagina } page => page.Url,
        PageView page => Listings.UrlOf(page.Page.Type),
        WithdrawnView withdrawn => Listings.UrlOf(withdrawn.Page.Type),
        ListingView { Listing.Type: { } type } => Listings.UrlOf(type),
        MatrixView => WellKnown.Matrix,
        SearchView => WellKnown.Search,
        _ => null,
    };

    private static Section Of(ContentType type) => new(type.Plural(), Listings.UrlOf(type));

    private static Section Of(TagKind kind) => new(kind.Heading(), UrlPath.Of(kind.Plural()));
}
