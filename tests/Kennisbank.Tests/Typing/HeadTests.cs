using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

public class HeadTests
{
    private const string Page = Complaints.Page;

    private static TestSite With(string key, string yaml) => new TestSite().With(Page, PageText.Achtergrond("c9999").Key(key, yaml));

    [Theory]
    [InlineData("c999")]
    [InlineData("c99999")]
    [InlineData("C9999")]
    [InlineData("c999l")]
    [InlineData("../x")]
    public void An_id_has_five_characters_that_cannot_be_mistaken(string id) => With("id", id).Expect(
        $"{Page}(2,5): fout KB212: '{id}' is geen id: dat zijn 5 tekens uit 23456789bcdfghjkmnpqrstvwxz. "
        + "Verzin er zelf een, of neem over wat de opdracht 'new' geeft.");

    [Fact]
    public void An_id_of_digits_is_an_id() => With("id", "23456").ExpectNothing();

    [Fact]
    public void A_title_has_an_end() => With("titel", new string('a', 121)).Expect(
        $"{Page}(3,8): fout KB207: 'titel' telt 121 tekens; hoogstens 120 passen. Maak de tekst korter.");

    [Fact]
    public void A_title_of_the_greatest_length_is_no_problem() => With("titel", new string('a', 120)).ExpectNothing();

    [Fact]
    public void A_summary_that_is_too_long_has_a_code_of_its_own() => With("samenvatting", new string('a', 221)).Expect(
        $"{Page}(4,15): fout KB213: 'samenvatting' telt 221 tekens; hoogstens 220 passen. Maak de tekst korter.");

    [Fact]
    public void A_summary_says_something() => With("samenvatting", "Kort.").Expect(
        $"{Page}(4,15): fout KB207: 'samenvatting' telt 5 tekens; minstens 20 zijn nodig. Vul de tekst aan.");

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("30-02-2026")]
    [InlineData("2026-1-5")]
    [InlineData("5 januari 2026")]
    [InlineData("2026-01-15T12:00:00")]
    [InlineData("20260115")]
    public void A_date_is_a_day_that_exists_written_as_year_month_day(string date) => With("datum", date).Expect(
        $"{Page}(6,8): fout KB206: '{date}' bij 'datum' is geen datum. Schrijf een bestaande dag als jaar-maand-dag, bijvoorbeeld 2026-03-09.");

    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("\"2026-01-15\"")]
    public void A_leap_day_and_a_day_between_quotes_are_dates(string date) => With("datum", date).ExpectNothing();

    [Fact]
    public void A_change_does_not_come_before_the_page() => With("bijgewerkt", "2026-01-14").Expect(
        $"{Page}(7,13): fout KB206: De dag bij 'bijgewerkt' ligt voor die bij 'datum'. 'datum' is de eerste publicatie; "
        + "een wijziging kan daar niet voor liggen.");

    [Fact]
    public void A_change_on_the_same_day_is_no_problem() => With("bijgewerkt", "2026-01-15").ExpectNothing();

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    public void A_page_names_its_source(string yaml) => With("bronnen", yaml).Expect(
        $"{Page}(5,{(yaml.Length == 0 ? 9 : 10)}): fout KB306: De pagina noemt geen bron. "
        + "Zet bij 'bronnen' op welke bron zij steunt en waar daarin, bijvoorbeeld '- bron: relatiegerichte-gemeente' met 'plaats: les 4'.");

    [Fact]
    public void A_source_has_a_place_in_it() => With("bronnen", "[{bron: handboek, bladzijde: 4}]").Expect(
        $"{Page}(5,11): fout KB204: De sleutel 'plaats' ontbreekt. Zet een regel 'plaats: …' bij de gegevens.",
        $"{Page}(5,28): fout KB203: Onbekende sleutel 'bladzijde' bij een bron. Bekend zijn: bron, plaats.");

    [Fact]
    public void A_name_stands_once_in_a_list() => With("themas", "[jeugd, samenwerking, jeugd]").Expect(
        $"{Page}(7,31): fout KB304: 'jeugd' staat twee keer bij 'themas'. Haal er één weg.");

    [Fact]
    public void A_page_has_a_few_bakens_and_not_all() => With("bakens", "[eigen-kracht, a, b, c]").Expect(
        $"{Page}(7,9): fout KB305: Bij 'bakens' staan er 4; hoogstens 3 passen. Kies de belangrijkste.",
        $"{Page}(7,24): fout KB301: Onbekend baken 'a'. Kies uit: eigen-kracht.",
        $"{Page}(7,27): fout KB301: Onbekend baken 'b'. Kies uit: eigen-kracht.",
        $"{Page}(7,30): fout KB301: Onbekend baken 'c'. Kies uit: eigen-kracht.");
}
