namespace Kennisbank.Diagnostics;

/// <summary>What is checked about the site as a whole.</summary>
public static class SiteRules
{
    public static readonly Rule DuplicateId = new("KB501", Severity.Error, "Id is al in gebruik");
    public static readonly Rule DuplicateAddress = new("KB502", Severity.Error, "Adres is al in gebruik");
    public static readonly Rule DuplicateNumber = new("KB503", Severity.Error, "Nummer is al in gebruik in deze reeks");
    public static readonly Rule LostPath = new("KB504", Severity.Error, "Gepubliceerd adres is verdwenen");
    public static readonly Rule BadRedirect = new("KB505", Severity.Error, "Omleiding klopt niet");
    public static readonly Rule RedirectLoop = new("KB506", Severity.Error, "Omleidingen lopen in een kring");
    public static readonly Rule BadLedger = new("KB507", Severity.Error, "Regel in het grootboek klopt niet");
    public static readonly Rule NotInLedger = new("KB508", Severity.Advice, "Adressen staan nog niet in het grootboek");
    public static readonly Rule SecurityExpired = new("KB509", Severity.Warning, "Datum van security.txt klopt niet");
    public static readonly Rule UnknownHouseStyle = new("KB510", Severity.Error, "Onbekende huisstijl");
    public static readonly Rule NotEmptied = new("KB511", Severity.Warning, "Ingetrokken tekst staat nog in het bestand");
    public static readonly Rule ExampleAddress = new("KB512", Severity.Warning, "Voorbeeldadres in de instellingen");
    public static readonly Rule ReviewedBefore = new("KB513", Severity.Advice, "Nagekeken voor een latere verandering");
    public static readonly Rule BadTokenFile = new("KB514", Severity.Error, "Bestand met tokens klopt niet");
    public static readonly Rule UnknownToken = new("KB515", Severity.Error, "Onbekend token in de huisstijl");
    public static readonly Rule BadToken = new("KB516", Severity.Error, "Waarde van een token klopt niet");
    public static readonly Rule LowContrast = new("KB517", Severity.Error, "Te weinig contrast in de huisstijl");
    public static readonly Rule ExamplePage = new("KB518", Severity.Warning, "Voorbeeldpagina is nog niet vervangen");

    public static IReadOnlyList<Rule> All { get; } =
    [
        DuplicateId, DuplicateAddress, DuplicateNumber, LostPath, BadRedirect, RedirectLoop, BadLedger, NotInLedger,
        SecurityExpired, UnknownHouseStyle, NotEmptied, ExampleAddress, ReviewedBefore, BadTokenFile,
        UnknownToken, BadToken, LowContrast, ExamplePage,
    ];
}
