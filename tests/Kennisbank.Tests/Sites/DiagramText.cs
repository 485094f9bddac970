namespace Kennisbank.Tests.Sites;

/// <summary>Data files of figures, one of every kind, and a site whose only page shows one.</summary>
internal static class DiagramText
{
    public const string File = "figuren/proef.yml";
    public const string Page = "achtergrond/proef.md";

    public const string List = "soort: lijst\n" + Head + "delen: [Luister eerst, Vraag & door]\n";

    public const string Shells = "soort: schillen\n" + Head + "delen: [Kern, Schil, Rand]\n";

    public const string Rows = "soort: rijen\n" + Head + """
        heen-en-weer: ja
        rijen:
          - delen:
              - naam: Gemeente
                tekst: geeft ruimte
              - naam: Burger
          - kader: Het gesprek
            midden: ja
            delen: [{naam: Opgave, tekst: waar het om gaat}]
          - kader: Het gesprek
            los: ja
            delen: [{naam: Plan}, {naam: Afspraak}]

        """;

    public const string Trends = "soort: lijnen\n" + Head + """
        hoogte: Omvang
        tijd: Jaren
        momenten: [eerst, dan, later]
        lijnen:
          - {naam: Opbrengst, begin: hoog, verloop: [gelijk, stijgt]}
          - {naam: Geld, begin: midden, verloop: [daalt, daalt]}

        """;

    public const string Scale = "soort: schaal\n" + Head + """
        van: Sturen
        tot: Loslaten
        kolommen: [Gemeente, Instelling]
        rijen:
          - delen: [Inkopen, Volgen]
          - delen: [Meedenken, Meedoen]
          - delen: [Zoeken, Beginnen]

        """;

    private const string Head = """
        titel: Proef van een figuur
        omschrijving: Een proef, met <alles> wat er te zien is.
        nummer: 4
        bron: handboek
        plaats: hoofdstuk 2

        """;

    public static TestSite Site(string figure) => new TestSite()
        .With(File, figure)
        .With(Page, PageText.Achtergrond("c2222").Body("Vooraf.\n\n![Een proef](../figuren/proef.yml)\n\nDaarna.\n"));
}
