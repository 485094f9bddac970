namespace Kennisbank.Diagnostics;

/// <summary>What is checked about the Markdown text of a page.</summary>
public static class BodyRules
{
    public static readonly Rule RawHtml = new("KB401", Severity.Error, "HTML in de tekst");
    public static readonly Rule ForbiddenScheme = new("KB402", Severity.Error, "Soort link is niet toegestaan");
    public static readonly Rule HeadingJump = new("KB403", Severity.Error, "Kop slaat een niveau over");
    public static readonly Rule TopHeading = new("KB404", Severity.Error, "Kop van het hoogste niveau in de tekst");
    public static readonly Rule EmptyHeading = new("KB405", Severity.Error, "Kop zonder tekst");
    public static readonly Rule Empty = new("KB406", Severity.Error, "Pagina is leeg");
    public static readonly Rule BrokenLink = new("KB407", Severity.Error, "Link wijst naar niets");
    public static readonly Rule BrokenAnchor = new("KB408", Severity.Error, "Anker bestaat niet");
    public static readonly Rule MissingImage = new("KB409", Severity.Error, "Plaatje ontbreekt");
    public static readonly Rule MissingAlt = new("KB410", Severity.Error, "Plaatje zonder beschrijving");
    public static readonly Rule BadImage = new("KB411", Severity.Error, "Bestand is geen bruikbaar plaatje");
    public static readonly Rule OutsideInput = new("KB412", Severity.Error, "Pad leidt buiten de map met inhoud");
    public static readonly Rule MissingSection = new("KB413", Severity.Error, "Casus mist een vaste kop");
    public static readonly Rule EmptyLink = new("KB414", Severity.Error, "Link zonder tekst");
    public static readonly Rule TooDeep = new("KB415", Severity.Error, "Tekst is te diep ingesprongen");
    public static readonly Rule DiagramInText = new("KB416", Severity.Error, "Figuur staat niet op een eigen regel");
    public static readonly Rule HalfLink = new("KB417", Severity.Error, "Link of plaatje is niet te lezen");
    public static readonly Rule TooLarge = new("KB418", Severity.Error, "Tekst wordt te groot");
    public static readonly Rule UnknownMarkup = new("KB419", Severity.Error, "Opmaak die de site niet kent");
    public static readonly Rule BareAddress = new("KB420", Severity.Error, "Adres is geen link");
    public static readonly Rule OpenEmphasis = new("KB421", Severity.Error, "Nadruk sluit niet");
    public static readonly Rule NoDefinition = new("KB422", Severity.Error, "Link met een naam die nergens staat");
    public static readonly Rule UnevenRow = new("KB423", Severity.Warning, "Rij van een tabel is langer of korter");
    public static readonly Rule IndentedCode = new("KB424", Severity.Advice, "Alinea is ingesprongen");
    public static readonly Rule LikeHeading = new("KB425", Severity.Warning, "Regel lijkt een kop");
    public static readonly Rule DiagramTitle = new("KB426", Severity.Warning, "Titel van een figuur wordt niet getoond");
    public static readonly Rule NoSpace = new("KB427", Severity.Error, "Teken aan het begin van een regel werkt niet");
    public static readonly Rule TooMuchAdvice = new("KB428", Severity.Advice, "Meer raad dan bron");
    public static readonly Rule CommonOpening = new("KB430", Severity.Advice, "Opening die steeds terugkomt");
    public static readonly Rule PlaceInSource = new("KB431", Severity.Warning, "Verwijzing naar iets wat de lezer niet ziet");

    public static IReadOnlyList<Rule> All { get; } =
    [
        RawHtml, ForbiddenScheme, HeadingJump, TopHeading, EmptyHeading, Empty, BrokenLink, BrokenAnchor, MissingImage,
        MissingAlt, BadImage, OutsideInput, MissingSection, EmptyLink, TooDeep, DiagramInText, HalfLink, TooLarge,
        UnknownMarkup, BareAddress, OpenEmphasis, NoDefinition, UnevenRow, IndentedCode, LikeHeading, DiagramTitle, NoSpace, TooMuchAdvice,
        CommonOpening, PlaceInSource,
    ];
}
