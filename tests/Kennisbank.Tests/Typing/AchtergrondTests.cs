using Kennisbank.Content;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

/// <summary>A background page has its own keys on lines 2 to 6, and those of its form from line 7.</summary>
public class AchtergrondTests
{
    private const string Page = "achtergrond/vorm.md";

    private static TestSite With(params (string Key, string Yaml)[] keys) =>
        new TestSite().With(Page, keys.Aggregate(PageText.Achtergrond("c9999"), (page, key) => page.Key(key.Key, key.Yaml)));

    private static TestSite WithSides(string sides) => With(("vorm", "tegenspraak"), ("kanten", sides));

    private static string Side(string title, string more = "bron: handboek, plaats: blz. 4, paginas: [bakens/eigen-kracht]") =>
        $"{{titel: {title}, tekst: Zo is het., {more}}}";

    [Fact]
    public void Without_a_form_it_explains()
    {
        var page = (Achtergrond)With().Build().WithoutProblems().Site.PagesOf(ContentType.Achtergrond).Single().Content;

        Assert.Equal((AchtergrondForm.Uitleg, false), (page.Form, page.IsOurs));
    }

    [Fact]
    public void Two_sides_with_their_source_and_pages_are_fine() => WithSides($"[{Side("Ja")}, {Side("Nee")}]").ExpectNothing();

    [Fact]
    public void An_unknown_form_is_met_with_the_ones_there_are() => With(("vorm", "betoog")).Expect(
        $"{Page}(7,7): fout KB205: 'vorm' kan niet 'betoog' zijn. Kies uit: uitleg, tegenspraak, overzicht.");

    [Fact]
    public void Where_sources_disagree_there_are_sides() => With(("vorm", "tegenspraak")).Expect(
        $"{Page}(2,1): fout KB204: De sleutel 'kanten' ontbreekt. Zet een regel 'kanten: …' bij de gegevens.");

    [Fact]
    public void One_side_is_no_disagreement() => WithSides($"[{Side("Ja")}]").Expect(
        $"{Page}(8,9): fout KB207: Een tegenspraak heeft 2 of 3 kanten; hier staan er 1. Zet er de kant bij die ertegenover staat, op haar sterkst.");

    [Fact]
    public void A_side_rests_on_a_source_of_the_page() =>
        WithSides($"[{Side("Ja")}, {Side("Nee", "bron: ander-boek, plaats: blz. 4, paginas: [bakens/eigen-kracht]")}]").Expect(
            $"{Page}(8,144): fout KB306: 'ander-boek' staat niet bij de bronnen van deze pagina. Zet de bron ook bij 'bronnen'.");

    [Fact]
    public void A_side_names_where_the_site_tells_of_it() => WithSides($"[{Side("Ja")}, {Side("Nee", "bron: handboek, plaats: blz. 4, paginas: []")}]").Expect(
        $"{Page}(8,179): fout KB207: Achter 'paginas' staat nog niets. Vul iets in, of haal de regel weg als zij niet verplicht is.");

    [Theory]
    [InlineData("kanten", "[]", "tegenspraak")]
    [InlineData("thema", "jeugd", "overzicht")]
    public void A_key_of_another_form_is_an_error(string key, string yaml, string form) => With((key, yaml)).Expect(
        $"{Page}(7,{key.Length + 3}): fout KB221: '{key}' hoort bij 'vorm: {form}', maar deze pagina is van de vorm 'uitleg'. "
        + $"Schrijf 'vorm: {form}', of haal '{key}' weg.");

    [Fact]
    public void Where_sources_disagree_four_questions_settle_it()
    {
        var questions = string.Join(", ", Enumerable.Range(2, 5).Select(number => $"{{id: b2{number}, vraag: \"Wat past {number}?\", stap: terugkijken}}"));

        With(("vorm", "tegenspraak"), ("kanten", $"[{Side("Ja")}, {Side("Nee")}]"), ("vragen", $"[{questions}]")).Expect(
            $"{Page}(9,9): fout KB305: Bij 'vragen' staan er 5; bij een tegenspraak passen er hoogstens 4. "
            + "Kies de vragen waarmee lezers het thuis kunnen uitmaken.");
    }
}
