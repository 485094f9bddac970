namespace Kennisbank.Diagnostics;

/// <summary>What is checked about tags, sources and references to other pages.</summary>
public static class ReferenceRules
{
    public static readonly Rule UnknownTag = new("KB301", Severity.Error, "Onbekend label");
    public static readonly Rule UnknownSource = new("KB302", Severity.Error, "Onbekende bron");
    public static readonly Rule UnknownPage = new("KB303", Severity.Error, "Onbekende pagina");
    public static readonly Rule Repeated = new("KB304", Severity.Error, "Naam staat twee keer in de lijst");
    public static readonly Rule TooMany = new("KB305", Severity.Error, "Te veel namen in de lijst");
    public static readonly Rule NoSource = new("KB306", Severity.Error, "Pagina noemt geen bron");
    public static readonly Rule UnusedSource = new("KB307", Severity.Warning, "Bron wordt nergens gebruikt");
    public static readonly Rule UnusedDiagram = new("KB309", Severity.Warning, "Figuur wordt nergens gebruikt");

    public static readonly Rule WithdrawnPage = new("KB310", Severity.Warning, "Verwijzing naar een ingetrokken pagina");
    public static readonly Rule UnfitMethod = new("KB311", Severity.Error, "Methode past niet bij de bijeenkomst");
    public static readonly Rule UnknownQuestion = new("KB312", Severity.Error, "Vraag staat niet op de pagina");
    public static readonly Rule NamesItself = new("KB313", Severity.Error, "Pagina noemt zichzelf");
    public static readonly Rule UnknownFormerId = new("KB314", Severity.Error, "Vroeger id is onbekend");
    public static readonly Rule SecondOverview = new("KB315", Severity.Error, "Thema heeft al een overzicht");

    public static IReadOnlyList<Rule> All { get; } =
    [
        UnknownTag, UnknownSource, UnknownPage, Repeated, TooMany, NoSource, UnusedSource, UnusedDiagram, WithdrawnPage, UnfitMethod, UnknownQuestion,
        NamesItself, UnknownFormerId, SecondOverview,
    ];
}
