using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs.Markdown;

public class PageMarkdownTests
{
    private static readonly BuiltSite Site = EveryKind.Site().Build();

    [Fact]
    public void A_lesson_reads_as_one_text() => Assert.Equal(
        """
        # Luister eerst

        De samenvatting van een les om te proeven.

        - Soort: les
        - Reeks: Bondgenoten in de decentralisaties
        - Nummer: 1
        - Bakens: [Eigen kracht](https://kennis.example/bakens/eigen-kracht/)
        - Agenda’s: [De veranderagenda](https://kennis.example/agendas/veranderagenda/)
        - Thema’s: [Jeugd](https://kennis.example/themas/jeugd/), [Samenwerking](https://kennis.example/themas/samenwerking/)
        - Rollen: [Gemeente](https://kennis.example/rollen/gemeente/)
        - Bron: [Handboek naast de deur](https://kennis.example/bronnen/handboek/), hoofdstuk 2
        - Leespad: [Eerst luisteren](https://kennis.example/leespaden/eerst-luisteren/), stap 1 van 3
        - Vast adres: https://kennis.example/k/c2222/
        - Laatst gewijzigd: 2026-03-02

        **De les in één zin:** Vraag door en wacht met helpen.

        Een alinea met een paar woorden.

        ## Om samen te bespreken

        - Wanneer luisterden wij echt?

        ## Voorbeelden

        - [Woerden houdt het zwembad open](https://kennis.example/casussen/woerden-zwembad/)

        ## Tegenvoorbeelden

        - [Te snel geholpen](https://kennis.example/verhalen/te-snel/)

        ## Zie ook

        - [Maatwerk](https://kennis.example/begrippen/maatwerk/)

        """,
        Site.Text("lessen/luister/index.md"));

    [Fact]
    public void A_case_has_its_numbers_in_a_table() => Assert.Contains(
        """

        ## Cijfers

        | Wat | Jaren | Voor | Na | Eenheid | Toelichting |
        | --- | --- | ---: | ---: | --- | --- |
        | Leden | 2012 en 2014 | 24,2 | 39 | % | Alleen jongeren. |
        | Ter vergelijking: Hele stad | 2012 en 2014 | 30 | 31,5 | % |  |
        | Baden |  |  | 2 | stuks |  |

        ## Hoe stevig is dit?

        - Wie het vertelt: De wethouder.
        - Wat er geteld is: Niets.
        - Waar de bron over zwijgt: wat het kostte
        - Wat ervoor nodig is: een bad

        ## Wanneer het gebeurde

        - juni 2012: Het bad ging dicht.

        ## Om samen te bespreken

        - Wie is bij u de eerste?
        - Wat geeft u uit handen?

        """,
        Site.Text("casussen/woerden-zwembad/index.md"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("casussen/woerden-zwembad", "- Periode: 2012 tot juni 2014\n")]
    [InlineData("casussen/woerden-zwembad", "\n**In het kort:** Inwoners namen het zwembad over.\n")]
    [InlineData("verhalen/te-snel", "- Vorm: column\n- Hervertelling van een tekst van: Ans de Vries\n")]
    [InlineData("verhalen/te-snel", "- Gemeenten: [Peel en Maas](https://kennis.example/gemeenten/peel-en-maas/)\n")]
    [InlineData("agendas/veranderagenda", "- Nummer: 1\n- Kernvraag: wat\n")]
    [InlineData("agendas/veranderagenda", "\n**Wat deze agenda oplevert:** Een plan van alle partijen.\n")]
    [InlineData("agendas/veranderagenda", "\n## Vragen die deze agenda sturen\n\n- Wie doet wat?\n\n## Vragen voor de rol Gemeente\n\n- Wat laat u los?\n")]
    [InlineData("begrippen/maatwerk", "- Ook wel: op maat, maatwerken\n")]
    [InlineData("bronnen/handboek", "- Auteurs: Bo Jansen, Cé Öz\n- Organisatie: Bureau Naast\n- In opdracht van: Gemeente Woerden\n- Uitgave: mei 2014\n")]
    public void A_page_has_what_is_of_its_type(string page, string text) =>
        Assert.Contains(text, Site.Text($"{page}/index.md"), StringComparison.Ordinal);

    [Fact]
    public void A_reading_path_has_its_steps_in_order() => Assert.EndsWith(
        """

        ## De stappen

        1. [Luister eerst](https://kennis.example/lessen/luister/): De samenvatting van een les om te proeven.
        2. [Woerden houdt het zwembad open](https://kennis.example/casussen/woerden-zwembad/): De samenvatting van een casus om te proeven.
        3. [Te snel geholpen](https://kennis.example/verhalen/te-snel/): De samenvatting van een verhaal om te proeven.

        ## Daarna

        - [Een achtergrond](https://kennis.example/achtergrond/kanteling/): Waarom het anders moest.

        """,
        Site.Text("leespaden/eerst-luisteren/index.md"),
        StringComparison.Ordinal);

    [Fact]
    public void A_situation_says_that_it_is_ours_and_what_helps_and_why()
    {
        var text = Site.Text("waar-loopt-u-vast/niemand-luistert/index.md");

        Assert.Contains("**Van ons.** De redactie stelde deze pagina zelf samen", text, StringComparison.Ordinal);
        Assert.EndsWith(
            """

            ## Wat hier helpt

            - [Luister eerst](https://kennis.example/lessen/luister/): Hoe u doorvraagt.
            - [Woerden houdt het zwembad open](https://kennis.example/casussen/woerden-zwembad/): Wat geduld deed.

            """,
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_checklist_has_an_empty_box_before_each_point() => Assert.EndsWith(
        """

        ## De lijst

        - [ ] Wie vraagt wat?
          Ook wie zwijgt.
          ([Luister eerst](https://kennis.example/lessen/luister/))
        - [ ] Wat weten wij al?
        - [ ] Wanneer komen wij terug?

        """,
        Site.Text("checklists/voor-het-gesprek/index.md"),
        StringComparison.Ordinal);

    [Fact]
    public void Sources_that_disagree_each_have_a_heading_with_their_pages_and_place() => Assert.Contains(
        """

        ## Help meteen

        Wie wacht laat iemand alleen.

        - [Woerden houdt het zwembad open](https://kennis.example/casussen/woerden-zwembad/)
        - Bron: [Handboek naast de deur](https://kennis.example/bronnen/handboek/), blz. 4

        ## Wacht eerst

        """,
        Site.Text("achtergrond/kanteling/index.md"),
        StringComparison.Ordinal);

    [Fact]
    public void A_method_has_its_steps_with_what_everybody_says_and_does() => Assert.EndsWith(
        """
        - Soort: methode
        - Past bij: een casus van de site, een eigen inbreng
        - Groep: 4 tot 8 mensen
        - Tijd: 30 minuten, minstens 15
        - Vertrouwen: Ook voor wie elkaar niet kent.
        - Ervaring: Geen.
        - Materiaal: een klok, papier
        - Taken: begeleider, inbrenger
        - Vast adres: https://kennis.example/k/d4444/
        - Laatst gewijzigd: 2026-01-15

        Een alinea met een paar woorden.

        ## De stappen

        1. **Stap b22** (10 minuten, minstens 5)
           - De begeleider zegt: Wij beginnen.
           - De inbrenger: Vertelt.
           - De groep: Luistert.
        2. **Stap b23** (10 minuten, minstens 5)
           - De begeleider zegt: Wij beginnen.
        3. **Stap b24** (10 minuten, minstens 5)
           - De begeleider zegt: Wij beginnen.

        Onze indeling.

        ## Waar dit beschreven staat

        - [Een bureau](https://bureau.example/methode), gelezen op 10 januari 2026

        """,
        Site.Text("methoden/in-het-kort/index.md"),
        StringComparison.Ordinal);

    [Fact]
    public void Every_page_of_content_has_one_and_none_shows_its_front_matter()
    {
        var files = Site.Outputs.Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal)).ToList();

        Assert.Equal(Site.Site.Pages.Count, files.Count);
        Assert.All(files, path => Assert.DoesNotContain("\n---\n", Site.Text(path), StringComparison.Ordinal));
    }

    [Fact]
    public void A_term_may_have_no_text_of_its_own() => Assert.EndsWith(
        "- Laatst gewijzigd: 2026-01-15\n\n## Zie ook\n\n- [Luister eerst](https://kennis.example/lessen/luister/)\n",
        Site.Text("begrippen/maatwerk/index.md"),
        StringComparison.Ordinal);

    [Fact]
    public void A_page_ends_with_what_changed_since_its_sources_were_written()
    {
        const string Changes = """
            jeugd:
              naam: Wet op de jeugd
              wat: Een wijkteam heet nu buurtteam.
              sinds: 2019-01
              adres: https://wetten.example/jeugd_(2019)
              begrippen: [wijkteam]
              datum: 2026-01-10
            zorg:
              naam: Wet op de zorg
              begrippen: [wijkteam]
              datum: 2026-01-10

            """;
        var site = new TestSite()
            .With("sindsdien.yml", Changes)
            .With("begrippen/wijkteam.md", PageText.Begrip("c7777").Key("titel", "Wijkteam"))
            .With("lessen/luister.md", PageText.Les("c2222").Body("Het wijkteam luistert.\n"))
            .Build();

        Assert.EndsWith(
            "\n\n## Sinds toen\n\n"
            + "- [Wet op de jeugd](<https://wetten.example/jeugd_(2019)>), sinds januari 2019: Een wijkteam heet nu buurtteam.\n"
            + "- Wet op de zorg\n",
            site.Text("lessen/luister/index.md"),
            StringComparison.Ordinal);
        Assert.DoesNotContain("Sinds toen", site.Text("begrippen/wijkteam/index.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_lines_around_the_text_fall_away()
    {
        var site = new TestSite().With("achtergrond/x.md", PageText.Achtergrond("c2222").Body("\n\nTekst.\n\n\n")).Build();

        Assert.EndsWith("- Laatst gewijzigd: 2026-01-15\n\nTekst.\n", site.Text("achtergrond/x/index.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_in_a_title_do_not_become_markup()
    {
        var site = new TestSite()
            .With("lessen/x.md", PageText.Les("c2222").Key("titel", "'Sterren *zijn* [geen] <b>nadruk</b> | `a_b` & \\'")
                .Key("kern", "'1. Is dit geen lijst?'"))
            .Build();

        var text = site.Text("lessen/x/index.md");

        Assert.StartsWith(@"# Sterren \*zijn\* \[geen\] \<b\>nadruk\</b\> \| \`a\_b\` \& \\" + "\n", text, StringComparison.Ordinal);
        Assert.Contains("** 1\\. Is dit geen lijst?\n", text, StringComparison.Ordinal);
    }
}
