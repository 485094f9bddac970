using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

/// <summary>A method is a page of steps; its own keys are on lines 2 to 13.</summary>
public class MethodeTests
{
    private const string Page = "methoden/kort.md";

    private static TestSite With(string key, string yaml) => new TestSite().With(Page, PageText.Methode("c2222").Key(key, yaml));

    private static TestSite WithSteps(params string[] steps) => With("stappen", $"[{string.Join(", ", steps)}]");

    [Fact]
    public void A_method_whose_minutes_add_up_is_fine() => new TestSite().With(Page, PageText.Methode("c2222")).ExpectNothing();

    [Fact]
    public void Minutes_that_do_not_add_up_are_shown_with_their_sums() => With("tijd", "{minimaal: 20, gebruikelijk: 45}").Expect(
        $"{Page}(8,7): fout KB219: De stappen duren samen 30 minuten (minstens 15), maar bij 'tijd' staat 45 (minstens 20). "
        + "Schrijf 'tijd: {minimaal: 15, gebruikelijk: 30}', of kijk de minuten van de stappen na.");

    [Fact]
    public void A_step_that_cannot_be_read_is_not_added_up() => WithSteps(PageText.Step("b22"), PageText.Step("b23"), PageText.Step("b24", minutes: 0))
        .Expect(
            $"{Page}(11,206): fout KB205: Bij 'minuten' hoort een heel getal vanaf 1, maar er staat '0'. Zie docs/inhoudsmodel.md voor een voorbeeld.");

    [Fact]
    public void Each_step_has_what_the_facilitator_says() => With("stappen", $"[{PageText.Step("b22")}, {PageText.Step("b23")}, "
        + "{id: b24, naam: Stap, minuten: 10, minimaal: 5}]").Expect(
        $"{Page}(11,171): fout KB204: De sleutel 'begeleider' ontbreekt. Zet een regel 'begeleider: …' bij de gegevens.");

    [Fact]
    public void A_step_is_never_shorter_than_its_minimum() =>
        WithSteps(PageText.Step("b22"), PageText.Step("b23", minutes: 3), PageText.Step("b24", minutes: 17)).Expect(
            $"{Page}(11,139): fout KB207: De stap duurt minstens 5 minuten, maar gewoonlijk 3. 'minimaal' is hoogstens 'minuten'.");

    [Fact]
    public void No_two_steps_have_one_id() => WithSteps(PageText.Step("b22"), PageText.Step("b22"), PageText.Step("b24")).Expect(
        $"{Page}(11,96): fout KB212: Het id 'b22' is op deze pagina al van een andere stap. "
        + "Geef de nieuwste van de twee een ander id; dat van een stap die al gepubliceerd is, blijft.");

    [Fact]
    public void Two_steps_are_too_few() => WithSteps(PageText.Step("b22", 15, 7), PageText.Step("b23", 15, 8)).Expect(
        $"{Page}(11,10): fout KB207: Een methode telt 3 tot 12 stappen; hier staan er 2. "
        + "Neem stappen samen die de begeleider in één adem aankondigt, of splits er een.");

    [Fact]
    public void No_break_comes_after_the_last_step() => WithSteps(PageText.Step("b22"), PageText.Step("b23"), PageText.Step("b24", more: ", pauze: 5")).Expect(
        $"{Page}(11,10): fout KB207: Na de laatste stap (Stap b24) komt geen pauze meer. Haal daar 'pauze' weg.");

    [Fact]
    public void A_method_has_one_break_at_most() =>
        WithSteps(PageText.Step("b22", more: ", pauze: 5"), PageText.Step("b23", more: ", pauze: 5"), PageText.Step("b24")).Expect(
            $"{Page}(11,10): fout KB207: Er zijn meer pauzes. Laat 'pauze' staan bij de stap die het dichtst bij de helft eindigt.");

    [Fact]
    public void A_method_that_takes_long_has_a_break() => new TestSite()
        .With(Page, PageText.Methode("c2222").Key("tijd", "{minimaal: 15, gebruikelijk: 86}")
            .Key("stappen", $"[{PageText.Step("b22", 40)}, {PageText.Step("b23", 40)}, {PageText.Step("b24", 6)}]"))
        .Expect(
            $"{Page}(11,10): fout KB207: Met de afspraken duurt dit langer dan 90 minuten, en er is geen pauze. "
            + "Zet 'pauze: 10' bij de stap die het dichtst bij de helft eindigt.");

    [Fact]
    public void A_method_fits_one_of_two_kinds() => With("soorten", "[casus, eigeninbreng]").Expect(
        $"{Page}(6,18): fout KB205: 'soorten' kan niet 'eigeninbreng' zijn. Bedoelde u 'eigen-inbreng'?");

    [Fact]
    public void A_group_is_two_people_or_more_and_twenty_at_most() => With("groep", "{van: 1, tot: 30}").Expect(
        $"{Page}(7,14): fout KB207: Bij 'van' staat 1; het mag 2 tot 20 zijn. Kijk het getal na.",
        $"{Page}(7,22): fout KB207: Bij 'tot' staat 30; het mag 2 tot 20 zijn. Kijk het getal na.");

    [Fact]
    public void A_group_goes_from_small_to_large() => With("groep", "{van: 8, tot: 4}").Expect(
        $"{Page}(7,22): fout KB207: Een groep van 8 tot 4 bestaat niet. Zet bij 'van' het kleinste aantal.");

    [Fact]
    public void A_method_says_where_it_is_described() => With("vindplaatsen", "[]").Expect(
        $"{Page}(13,15): fout KB207: Achter 'vindplaatsen' staat nog niets. Vul iets in, of haal de regel weg als zij niet verplicht is.");

    [Fact]
    public void A_description_is_on_the_web() => With("vindplaatsen", "[{titel: Een bureau, adres: bureau.example, gelezen-op: 2026-01-10}]").Expect(
        $"{Page}(13,43): fout KB205: Bij 'adres' hoort een heel adres dat begint met https:, maar er staat 'bureau.example'. "
        + "Zie docs/inhoudsmodel.md voor een voorbeeld.");

    [Fact]
    public void A_description_is_not_read_on_a_day_to_come() => With(
        "vindplaatsen", "[{titel: Een bureau, adres: \"https://bureau.example/\", gelezen-op: 2027-01-10}]").Expect(
        $"{Page}(13,82): waarschuwing KB218: De dag bij 'gelezen-op' (2027-01-10) moet nog komen; lezers zien haar nu al. "
        + "Kijk het jaar en de maand na, of zet er 'concept: ja' bij tot die dag.");
}
