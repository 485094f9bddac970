using System.Globalization;
using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Search;

namespace Kennisbank.Views;

/// <summary>
/// Where search can lead besides pages of content: lists, overviews and tools. Their names and descriptions are those of their views.
/// Agendas, methods and bijeenkomsten that are ready are pages.
/// </summary>
public static class SearchPlaces
{
    private const string Tool = "hulpmiddel";
    private const string Overview = "overzicht";
    private const string Province = "provincie";

    public static IReadOnlyList<Place> Of(Site site) =>
    [
        .. Tools(site).Where(view => site.Has(view.Url)).Select(view => PlaceOf(view, Tool)),
        .. site.Has(WellKnown.Matrix) ? [PlaceOf(new MatrixView(site), Overview)] : Array.Empty<Place>(),
        PlaceOf(new AlphabetView(site), Overview),
        .. TagKinds.ListsOnly.Where(kind => site.Tags(kind).Any(IsUsed)).Select(kind => PlaceOf(new TagOverviewView(site, kind), Overview)),
        .. ContentTypes.Listed.Where(site.Has)
            .Select(type => new Place(Listings.UrlOf(type), type.Plural(), Overview, site.Settings.IntroductionOf(type), [type.Singular()])),
        .. TagKinds.ListsOnly.SelectMany(site.Tags).Where(IsUsed)
            .Select(tag => new Place(tag.Url, tag.Title, tag.Kind.Singular(), DescriptionOf(tag), [])),
        .. Provinces(site),
    ];

    private static IEnumerable<View> Tools(Site site) =>
    [
        new IntervisieView(site), new QuestionsView(site), new StarterView(site), new ShareView(site), new SheetsView(site),
        .. Enum.GetValues<BlankSheet>().Select(sheet => new SheetView(site, sheet)),
        .. AssessmentView.All(site),
    ];

    private static bool IsUsed(Tag tag) => tag.Pages.Count > 0;

    private static Place PlaceOf(View view, string kind) => new(view.Url, view.Title, kind, view.Description, []);

    private static string DescriptionOf(Tag tag)
    {
        var count = string.Create(CultureInfo.InvariantCulture, $"{tag.Pages.Count} pagina{(tag.Pages.Count == 1 ? "" : "’s")}");
        return tag.Kind == TagKind.Gemeente ? $"{tag.Detail}, {count}" : $"{tag.Detail} {count}.".TrimStart();
    }

    /// <summary>A province has no page of its own: the map has its municipalities.</summary>
    private static IEnumerable<Place> Provinces(Site site) => site.Tags(TagKind.Gemeente)
        .Where(IsUsed)
        .GroupBy(tag => tag.Detail, StringComparer.Ordinal)
        .Where(province => province.Key.Length > 0)
        .OrderBy(province => province.Key, StringComparer.Ordinal)
        .Select(province => new Place(
            UrlPath.Of(TagKind.Gemeente.Plural()), province.Key, Province, string.Join(", ", province.Select(tag => tag.Title)), []));
}
