using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>All blank sheets, to choose from.</summary>
public sealed record SheetsView(Site Site) : View(
    Site,
    IntervisiePages.Sheets,
    "Bladen om af te drukken",
    "Lege bladen voor bij een bijeenkomst. Elk past op één A4.")
{
    public override IReadOnlyList<Crumb> Trail => IntervisieView.Crumbs;
}

/// <summary>One blank sheet.</summary>
public sealed record SheetView(Site Site, BlankSheet Sheet) : View(Site, Sheet.Url(), TitleOf(Sheet), DescriptionOf(Sheet))
{
    public override IReadOnlyList<Crumb> Trail => [.. IntervisieView.Crumbs, new Crumb("Bladen", IntervisiePages.Sheets)];

    public static string TitleOf(BlankSheet sheet) => sheet switch
    {
        BlankSheet.Afspraken => "Afspraken",
        BlankSheet.Presentielijst => "Presentielijst",
        BlankSheet.Reflectieblad => "Reflectieblad",
        BlankSheet.WatNamenWijMee => "Wat namen wij mee",
        BlankSheet.CasusVoorbereiden => "Uw casus voorbereiden",
    };

    public static string DescriptionOf(BlankSheet sheet) => sheet switch
    {
        BlankSheet.Afspraken => "Vijf afspraken waarmee elke bijeenkomst begint.",
        BlankSheet.Presentielijst => "Om te tekenen, voor wie moet laten zien dat hij er was. Deze site bewaart geen namen.",
        BlankSheet.Reflectieblad => "Terugkijken op uw eigen handelen, langs de drie dimensies van SKJ.",
        BlankSheet.WatNamenWijMee => "Wat de groep gaat doen: wie, wanneer, en van welke les het komt.",
        BlankSheet.CasusVoorbereiden => "Een werkblad voor wie een eigen vraag inbrengt.",
    };
}
