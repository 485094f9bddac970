using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

public class OtherKindsTests
{
    [Theory]
    [InlineData("column")]
    [InlineData("artikel")]
    public void A_retelling_names_whose_text_it_retells(string form) => new TestSite().With("verhalen/snel.md", PageText.Verhaal("c4444").Key("vorm", form))
        .Expect("verhalen/snel.md(2,1): fout KB204: De sleutel 'auteur' ontbreekt. Zet een regel 'auteur: …' bij de gegevens.");

    [Fact]
    public void The_author_stands_in_a_list() => new TestSite().With("verhalen/snel.md", PageText.Verhaal("c4444").Key("vorm", "column").Key("auteur", "Ans"))
        .Expect("verhalen/snel.md(8,9): fout KB205: Bij 'auteur' hoort een lijst, maar er staat 'Ans'. Zet er rechte haken omheen: 'auteur: [Ans]'.");

    [Fact]
    public void A_practice_story_may_be_of_nobody() => new TestSite().With("verhalen/snel.md", PageText.Verhaal("c4444")).ExpectNothing();

    [Fact]
    public void A_short_name_is_short() => new TestSite().With("bakens/eigen-kracht.md", PageText.Baken("b3333").Key("kort", new string('a', 31))).Expect(
        "bakens/eigen-kracht.md(8,7): fout KB207: 'kort' telt 31 tekens; hoogstens 30 passen. Maak de tekst korter.");

    [Fact]
    public void A_baken_carries_no_bakens_itself() => new TestSite().With("bakens/eigen-kracht.md", PageText.Baken("b3333").Key("bakens", "[eigen-kracht]"))
        .Expect(
            "bakens/eigen-kracht.md(8,1): fout KB203: Onbekende sleutel 'bakens' bij een baken. "
            + "Bekend zijn: advies-weggelegd, begrippen-linken, bijgewerkt, bronnen, concept, datum, id, kort, "
            + "nagekeken, nummer, privacy-akkoord, rollen, samenvatting, themas, titel, uitgelicht, voorbeeld, "
            + "vragen, vroeger-id, wijzigingen, zie-ook, zoekvragen.");

    [Fact]
    public void A_page_about_the_site_carries_no_tags_and_names_no_source() => new TestSite()
        .With("paginas/over.md", PageText.Pagina("c2222").Key("themas", "[jeugd]")).Expect(
            "paginas/over.md(6,1): fout KB203: Onbekende sleutel 'themas' bij een pagina. "
            + "Bekend zijn: advies-weggelegd, begrippen-linken, bijgewerkt, concept, datum, id, "
            + "kort, nagekeken, privacy-akkoord, samenvatting, titel, voorbeeld, vroeger-id, wijzigingen, zie-ook, zoekvragen.");

    [Fact]
    public void An_agenda_asks_any_question_of_one_word() => new TestSite()
        .With("agendas/veranderagenda.md", PageText.Agenda("b4444").Key("kernvraag", "waartoe"))
        .ExpectNothing();

    [Fact]
    public void An_agenda_asks_no_more_than_one_word() => new TestSite()
        .With("agendas/veranderagenda.md", PageText.Agenda("b4444").Key("kernvraag", "wie en waar"))
        .Expect("agendas/veranderagenda.md(8,12): fout KB205: Bij 'kernvraag' hoort één woord zonder leestekens, zoals waarom, "
            + "maar er staat 'wie en waar'. Zie docs/inhoudsmodel.md voor een voorbeeld.");

    [Fact]
    public void Questions_of_an_agenda_are_for_known_roles() => new TestSite()
        .With("agendas/veranderagenda.md", PageText.Agenda("b4444").Key("vragen", "{gemeente: [Wat?], burgers: [Hoe?]}"))
        .Expect("agendas/veranderagenda.md(10,28): fout KB301: Onbekende rol 'burgers'. Bedoelde u 'burger'?");

    [Fact]
    public void Variants_of_a_term_stand_in_a_list() => new TestSite().With("begrippen/wmo.md", PageText.Begrip("c7777").Key("varianten", "[Wmo, [x]]")).Expect(
        "begrippen/wmo.md(7,18): fout KB205: Bij 'varianten' hoort op elke regel van de lijst een tekst, maar er staat een lijst. "
        + "Zie docs/inhoudsmodel.md voor een voorbeeld.");

    [Theory]
    [InlineData("[lessen/luister, verhalen/te-snel]", 2)]
    [InlineData("[]", 0)]
    [InlineData("[a, b, c, d, e, f, g, h, i]", 9)]
    public void A_reading_path_has_a_length_that_people_finish(string yaml, int count)
    {
        var complaint = EveryKind.Site().With("leespaden/eerst-luisteren.md", PageText.Leespad("c8888").Key("paginas", yaml)).Build().Complaints[0];

        Assert.Equal(
            $"leespaden/eerst-luisteren.md(6,10): fout KB207: Een leespad telt 3 tot 8 pagina’s; hier staan er {count}. "
            + "Noem bij 'paginas' de pagina’s in leesvolgorde, als map/naam.",
            complaint);
    }

    [Fact]
    public void A_reading_path_without_pages_is_complained_about_once() => new TestSite().With("leespaden/pad.md", PageText.Leespad("c8888")).Expect(
        "leespaden/pad.md(2,1): fout KB204: De sleutel 'paginas' ontbreekt. Zet een regel 'paginas: …' bij de gegevens.");

    [Fact]
    public void A_reading_path_of_one_name_without_brackets_is_complained_about_once() =>
        new TestSite().With("leespaden/pad.md", PageText.Leespad("c8888").Key("paginas", "lessen/luister")).Expect(
            "leespaden/pad.md(6,10): fout KB205: Bij 'paginas' hoort een lijst, maar er staat 'lessen/luister'. "
            + "Zet er rechte haken omheen: 'paginas: [lessen/luister]'.");

    [Fact]
    public void Who_a_reading_path_is_for_fits_on_one_line() => EveryKind.Site()
        .With("leespaden/eerst-luisteren.md", PageText.Leespad("c8888")
            .Key("paginas", "[lessen/luister, casussen/woerden-zwembad, verhalen/te-snel]")
            .Key("ik-ben", "beleidsmedewerker bij een middelgrote gemeente"))
        .Expect("leespaden/eerst-luisteren.md(7,9): fout KB207: 'ik-ben' telt 46 tekens; hoogstens 40 passen. Maak de tekst korter.");

    [Fact]
    public void A_reading_path_leads_along_pages_that_are_there() => EveryKind.Site()
        .With("leespaden/eerst-luisteren.md", PageText.Leespad("c8888").Key("paginas", "[lessen/luister, lessen/luistert, verhalen/te-snel]"))
        .Expect("leespaden/eerst-luisteren.md(6,27): fout KB303: Onbekende pagina 'lessen/luistert'. Bedoelde u 'lessen/luister'?");
}
