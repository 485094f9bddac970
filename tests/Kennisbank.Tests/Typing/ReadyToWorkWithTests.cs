using Kennisbank.Diagnostics;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

/// <summary>The keys by which a page can be worked with: choices, dates, quotes, how firm it is, and how people look for it.</summary>
public class ReadyToWorkWithTests
{
    private const string Page = "casussen/zwembad.md";

    private static TestSite With(string key, string yaml) => Complaints.WithCase(casus => casus.Key(key, yaml));

    [Theory]
    [InlineData("2014")]
    [InlineData("2014-06")]
    public void A_moment_is_as_exact_as_its_source(string when) =>
        With("momenten", $"[{{wanneer: {when}, wat: Het bad ging open., plaats: les 4}}]").ExpectNothing();

    [Theory]
    [InlineData("zomer 2014")]
    [InlineData("2014-13")]
    [InlineData("14")]
    public void A_moment_has_a_real_date(string when) => With("momenten", $"[{{wanneer: {when}, wat: Open., plaats: les 4}}]").Expect(
        $"{Page}(8,22): fout KB205: Bij 'wanneer' hoort een jaar, maand of dag (2014, 2014-06 of 2014-06-19), maar er staat '{when}'. "
        + "Zie docs/inhoudsmodel.md voor een voorbeeld.");

    [Fact]
    public void Readers_stop_to_choose_after_a_heading_of_the_page() => With("beslismoment", Decision("Wat werkt")).Expect(
        $"{Page}(8,20): fout KB205: De pagina heeft geen kop 'Wat werkt'. Bedoelde u 'Wat werkte'?");

    [Fact]
    public void A_choice_that_fits_is_taken() => With("beslismoment", Decision("Wat werkte")).ExpectNothing();

    [Fact]
    public void A_quote_comes_from_a_source_of_the_page() =>
        With("uitgelicht", "{citaat: Wij doen het zelf., wie: een inwoner, bron: dagboek, plaats: les 4}").Expect(
            $"{Page}(8,66): fout KB306: 'dagboek' staat niet bij de bronnen van deze pagina. Zet de bron ook bij 'bronnen'.");

    [Fact]
    public void How_firm_a_case_is_says_who_tells_it_and_what_was_counted() => With("stevigheid", "{verteller: De wethouder.}").Expect(
        $"{Page}(8,13): fout KB204: De sleutel 'geteld' ontbreekt. Zet een regel 'geteld: …' bij de gegevens.");

    [Theory]
    [InlineData("[bad dicht]", "staan er 1; minstens 5 zijn nodig. Bedenk met welke woorden lezers van verschillend slag dit zouden zoeken.")]
    public void Search_questions_are_five_or_more(string yaml, string said) => With("zoekvragen", yaml).Expect(
        $"{Page}(8,13): fout KB207: Bij 'zoekvragen' {said}");

    [Fact]
    public void A_search_question_is_short() => With("zoekvragen", $"[a, b, c, d, {new string('e', 81)}]").Expect(
        $"{Page}(8,26): fout KB207: Deze zoekvraag telt 81 tekens; hoogstens 80 passen. Schrijf haar zoals iemand haar intikt.");

    [Fact]
    public void A_page_is_not_looked_at_on_a_day_to_come() => With("nagekeken", "{datum: 2027-01-01, wat: de bron}").Expect(
        $"{Page}(8,20): waarschuwing KB218: De dag bij 'nagekeken' (2027-01-01) moet nog komen; lezers zien haar nu al. "
        + "Kijk het jaar en de maand na, of zet er 'concept: ja' bij tot die dag.");

    [Theory]
    [InlineData("2015")]
    [InlineData("2015-05-12")]
    [InlineData("2012 tot 2014")]
    [InlineData("2018 of eerder")]
    [InlineData("omstreeks 2016")]
    public void A_source_came_out_at_a_time(string edition) => Assert.DoesNotContain(
        new TestSite().With("bronnen/boek.md", PageText.Bron("b9999").Key("uitgave", edition)).Build().Problems,
        problem => problem.Rule.Severity == Severity.Error);

    [Theory]
    [InlineData("lang geleden")]
    [InlineData("2018 en eerder")]
    [InlineData("2014 tot 2012")]
    [InlineData("12 mei 2015")]
    public void A_time_that_no_reader_can_place_is_no_edition(string edition) =>
        new TestSite().With("bronnen/boek.md", PageText.Bron("b9999").Key("uitgave", edition)).Build().Problem(FrontMatterRules.WrongType);

    private static string Decision(string after) =>
        $"{{na: {after}, vraag: Wat zou u doen?, werktitel: Een bad in nood, inleiding: Het bad kost meer dan de gemeente heeft.}}";
}
