namespace Kennisbank.Tests.Sites;

/// <summary>A site with a page of every kind, each with every key it may carry.</summary>
internal static class EveryKind
{
    private const string Tags = "[eigen-kracht]";

    public static TestSite Site() => new TestSite()
        .With("lessen/luister.md", Tagged(PageText.Les("c2222"))
            .Key("titel", "Luister eerst")
            .Key("kern", "Vraag door en wacht met helpen.")
            .Key("voorbeelden", "[casussen/woerden-zwembad]")
            .Key("tegenvoorbeelden", "[verhalen/te-snel]")
            .Key("kort", "Luister")
            .Key("vragen", "[{id: b22, vraag: \"Wanneer luisterden wij echt?\", stap: terugkijken}]")
            .Key("zoekvragen", "[horen, oor, stil zijn, doorvragen, gesprek beginnen]")
            .Key("nagekeken", "{datum: 2026-03-02, wat: naast de bron gelezen}")
            .Key("zie-ook", "[begrippen/maatwerk]")
            .Key("bijgewerkt", "2026-03-02"))
        .With("casussen/woerden-zwembad.md", Tagged(PageText.Casus("c3333"))
            .Key("titel", "Woerden houdt het zwembad open")
            .Key("periode", "{van: 2012, tot: 2014-06}")
            .Key("in-het-kort", "Inwoners namen het zwembad over.")
            .Key("cijfers", "[{label: Leden, eenheid: \"%\", voor: 24.2, na: 39, jaren: [2012, 2014], "
                + "vergelijking: {label: Hele stad, voor: 30, na: 31.5}, toelichting: Alleen jongeren.}, {label: Baden, eenheid: stuks, na: 2}]")
            .Key("momenten", "[{wanneer: 2012-06, wat: Het bad ging dicht., plaats: les 4}]")
            .Key("beslismoment", "{na: Wat werkte, vraag: Wat zou u doen?, werktitel: Een bad in nood, inleiding: Het bad kost te veel geld.}")
            .Key("stevigheid", "{verteller: De wethouder., geteld: Niets., zwijgt: [wat het kostte], nodig: [een bad]}")
            .Key("vragen", "[{id: b22, vraag: \"Wie is bij u de eerste?\", stap: verkennen}, "
                + "{id: b23, vraag: \"Wat geeft u uit handen?\", stap: verkennen}]"))
        .With("verhalen/te-snel.md", Tagged(PageText.Verhaal("c4444"))
            .Key("titel", "Te snel geholpen")
            .Key("vorm", "column")
            .Key("auteur", "[Ans de Vries]")
            .Key("gemeenten", "[peel-en-maas]")
            .Key("in-het-kort", "Hulp die niemand vroeg.")
            .Key("uitgelicht", "{citaat: Zij vroegen het eerst., wie: een inwoner, bron: handboek, plaats: hoofdstuk 2}")
            .Key("vragen", "[{id: b22, vraag: \"Wanneer hielp u te snel?\", stap: verkennen}]"))
        .With("agendas/veranderagenda.md", PageText.Agenda("b4444")
            .Key("titel", "De veranderagenda")
            .Key("kort", "Veranderen")
            .Key("leidende-vragen", "[Wie doet wat?]")
            .Key("vragen", "{gemeente: [Wat laat u los?], burger: [Wat kunt u zelf?]}"))
        .With("situaties/niemand-luistert.md", PageText.Situatie("g3333")
            .Key("titel", "Niemand luistert naar ons")
            .Key("helpt", "[{pagina: lessen/luister, waarom: Hoe u doorvraagt.}, {pagina: casussen/woerden-zwembad, waarom: Wat geduld deed.}]"))
        .With("leespaden/eerst-luisteren.md", PageText.Leespad("c9999")
            .Key("titel", "Eerst luisteren")
            .Key("paginas", "[lessen/luister, casussen/woerden-zwembad, verhalen/te-snel]")
            .Key("daarna", "[{pagina: achtergrond/kanteling, waarom: Waarom het anders moest.}]"))
        .With("bijeenkomsten/samen-baden.md", PageText.Bijeenkomst("d5555")
            .Key("titel", "Samen aan het bad")
            .Key("stukken", "[{pagina: casussen/woerden-zwembad, vragen: [b23]}, {pagina: lessen/luister}]")
            .Key("voorbereiding", "Lees de casus."))
        .With("methoden/in-het-kort.md", PageText.Methode("d4444")
            .Key("titel", "Het gesprek in drie stappen")
            .Key("kort", "Drie stappen")
            .Key("materiaal", "[een klok, papier]")
            .Key("taken", "[begeleider, inbrenger]")
            .Key("stappen", $"[{PageText.Step("b22", more: ", inbrenger: Vertelt., groep: Luistert., pauze: 10")}, "
                + $"{PageText.Step("b23")}, {PageText.Step("b24", more: ", afloop: ja")}]"))
        .With("checklists/voor-het-gesprek.md", PageText.Checklist("g4444")
            .Key("titel", "Voor het gesprek")
            .Key("punten", "[{vraag: \"Wie vraagt wat?\", toelichting: Ook wie zwijgt., pagina: lessen/luister}, "
                + "{vraag: \"Wat weten wij al?\"}, {vraag: \"Wanneer komen wij terug?\"}]"))
        .With("kenmerken/gelijkwaardig.md", PageText.Kenmerk("c5555"))
        .With("patronen/haast.md", PageText.Patroon("f3333").Key("titel", "De haast").Key("themas", "[jeugd]"))
        .With("achtergrond/kanteling.md", PageText.Achtergrond("c6666").Key("bakens", Tags)
            .Key("vorm", "tegenspraak")
            .Key("kanten", "[{titel: Help meteen, tekst: Wie wacht laat iemand alleen., bron: handboek, plaats: blz. 4, "
                + "paginas: [casussen/woerden-zwembad]}, "
                + "{titel: Wacht eerst, tekst: Wie wacht hoort meer., bron: handboek, plaats: blz. 9, paginas: [lessen/luister]}]"))
        .With("begrippen/maatwerk.md", PageText.Begrip("c7777").Key("titel", "Maatwerk").Key("varianten", "[op maat, maatwerken]").Body(""))
        .With("paginas/over.md", PageText.Pagina("d3333").Key("titel", "Over deze site"))
        .With("bronnen/handboek.md", PageText.Bron("b2222")
            .Key("titel", "Handboek naast de deur")
            .Key("auteurs", "[Bo Jansen, Cé Öz]")
            .Key("organisatie", "Bureau Naast")
            .Key("opdrachtgever", "Gemeente Woerden")
            .Key("uitgave", "2014-05"));

    private static PageText Tagged(PageText page) => page
        .Key("bakens", Tags).Key("agenda", "[veranderagenda]").Key("themas", "[jeugd, samenwerking]").Key("rollen", "[gemeente]");
}
