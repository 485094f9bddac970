using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

public class KeyTests
{
    private const string Page = "lessen/luister.md";
    private const string Example = "Zie docs/inhoudsmodel.md voor een voorbeeld.";
    private const string Empty = "Vul iets in, of haal de regel weg als zij niet verplicht is.";

    private static TestSite With(string key, string yaml) => Complaints.WithLesson(les => les.Key(key, yaml));

    [Fact]
    public void A_misspelt_key_is_told_which_is_meant() => With("kortt", "Wat nu?").Expect(
        $"{Page}(10,1): fout KB203: Onbekende sleutel 'kortt' bij een les. Bedoelde u 'kort'?");

    [Fact]
    public void A_key_of_another_kind_of_page_is_unknown() => With("gemeenten", "[woerden]").Expect(
        $"{Page}(10,1): fout KB203: Onbekende sleutel 'gemeenten' bij een les. "
        + "Bekend zijn: advies-weggelegd, agenda, bakens, begrippen-linken, bijgewerkt, bronnen, concept, "
        + "datum, id, kern, kort, nagekeken, nummer, privacy-akkoord, reeks, rollen, samenvatting, tegenvoorbeelden, themas, titel, "
            + "uitgelicht, voorbeeld, voorbeelden, vragen, vroeger-id, wijzigingen, zie-ook, zoekvragen.");

    [Theory]
    [InlineData("Titel")]
    [InlineData("TITEL")]
    public void A_key_in_capitals_gets_a_suggestion_too(string key) => Complaints.WithLesson(les => les.Without("titel").Key(key, "Luister")).Expect(
        $"{Page}(2,1): fout KB204: De sleutel 'titel' ontbreekt. Zet een regel 'titel: …' bij de gegevens.",
        $"{Page}(9,1): fout KB203: Onbekende sleutel '{key}' bij een les. Bedoelde u 'titel'?");

    [Theory]
    [InlineData("id")]
    [InlineData("titel")]
    [InlineData("samenvatting")]
    [InlineData("datum")]
    [InlineData("reeks")]
    [InlineData("nummer")]
    [InlineData("kern")]
    public void A_required_key_that_is_missing_is_named(string key) => Complaints.WithLesson(les => les.Without(key)).Expect(
        $"{Page}(2,1): fout KB204: De sleutel '{key}' ontbreekt. Zet een regel '{key}: …' bij de gegevens.");

    [Theory]
    [InlineData("titel", 3)]
    [InlineData("datum", 6)]
    [InlineData("reeks", 7)]
    [InlineData("nummer", 8)]
    public void A_required_key_without_a_value_is_reported(string key, int line)
    {
        foreach (var nothing in new[] { "\"\"", "\"  \"" })
        {
            With(key, nothing).Expect($"{Page}({line},{key.Length + 3}): fout KB207: Achter '{key}' staat nog niets. {Empty}");
        }
    }

    [Theory]
    [InlineData("titel", "[een, twee]", "één waarde", "een lijst", "3,8")]
    [InlineData("titel", "{een: twee}", "één waarde", "een blok met sleutels", "3,8")]
    [InlineData("datum", "[2026-01-15]", "één waarde", "een lijst", "6,8")]
    [InlineData("nummer", "eerste", "een heel getal vanaf 1", "'eerste'", "8,9")]
    [InlineData("nummer", "0", "een heel getal vanaf 1", "'0'", "8,9")]
    [InlineData("nummer", "-1", "een heel getal vanaf 1", "'-1'", "8,9")]
    [InlineData("nummer", "1.5", "een heel getal vanaf 1", "'1.5'", "8,9")]
    [InlineData("nummer", "99999999999", "een heel getal vanaf 1", "'99999999999'", "8,9")]
    [InlineData("nummer", "[1]", "één waarde", "een lijst", "8,9")]
    [InlineData("bakens", "{eigen-kracht: ja}", "een lijst, zoals [eerste, tweede]", "een blok met sleutels", "10,9")]
    [InlineData("bakens", "[[eigen-kracht]]", "op elke regel van de lijst een tekst", "een lijst", "10,10")]
    [InlineData("bakens", "[{eigen-kracht: ja}]", "op elke regel van de lijst een tekst", "een blok met sleutels", "10,10")]
    [InlineData("bakens", "[\"\"]", "op elke regel van de lijst een tekst", "niets", "10,10")]
    [InlineData("bronnen", "[handboek]", "een lijst waarin elk onderdeel eigen sleutels heeft", "'handboek'", "5,11")]
    [InlineData("bronnen", "{bron: handboek, plaats: p. 3}", "een lijst, zoals [eerste, tweede]", "een blok met sleutels", "5,10")]
    [InlineData("concept", "misschien", "ja of nee", "'misschien'", "10,10")]
    [InlineData("concept", "[ja]", "één waarde", "een lijst", "10,10")]
    [InlineData("begrippen-linken", "soms", "ja of nee", "'soms'", "10,19")]
    public void A_value_of_the_wrong_form_says_what_belongs_there(string key, string yaml, string expected, string found, string place) =>
        With(key, yaml).Expect($"{Page}({place}): fout KB205: Bij '{key}' hoort {expected}, maar er staat {found}. {Example}");

    [Theory]
    [InlineData("bakens", "eigen-kracht", "10,9")]
    [InlineData("voorbeelden", "casussen/zwembad", "10,14")]
    [InlineData("bronnen", "handboek", "5,10")]
    public void One_name_where_a_list_belongs_is_reported_with_the_list_to_write(string key, string name, string place) => With(key, name).Expect(
        $"{Page}({place}): fout KB205: Bij '{key}' hoort een lijst, maar er staat '{name}'. Zet er rechte haken omheen: '{key}: [{name}]'.");

    [Fact]
    public void A_word_outside_a_closed_list_gets_a_suggestion() => With("reeks", "bondgenoot").Expect(
        $"{Page}(7,8): fout KB205: 'reeks' kan niet 'bondgenoot' zijn. Bedoelde u 'bondgenoten'?");

    [Fact]
    public void A_word_unlike_any_choice_gets_the_list_of_choices() => With("reeks", "iets anders").Expect(
        $"{Page}(7,8): fout KB205: 'reeks' kan niet 'iets anders' zijn. Kies uit: relatiegerichte-gemeente, bondgenoten. "
        + "Een nieuwe reeks zet u eerst in reeksen.yml.");

    [Theory]
    [InlineData("concept", "nee")]
    [InlineData("concept", "NEE")]
    [InlineData("concept", "false")]
    [InlineData("nummer", "007")]
    [InlineData("bakens", "[]")]
    [InlineData("bakens", "")]
    [InlineData("titel", "42")]
    [InlineData("titel", "ja")]
    [InlineData("titel", "2026-02-32")]
    [InlineData("titel", "null")]
    public void Values_that_only_look_wrong_are_no_problem(string key, string yaml) => With(key, yaml).ExpectNothing();

    [Fact]
    public void All_mistakes_of_a_page_are_shown_at_once_in_order() => Complaints.WithLesson(les => les
            .Key("titel", "[Luister]").Without("kern").Key("nummer", "nul").Key("bakens", "eigen-kracht").Key("onzin", "ja"))
        .Expect(
            $"{Page}(2,1): fout KB204: De sleutel 'kern' ontbreekt. Zet een regel 'kern: …' bij de gegevens.",
            $"{Page}(3,8): fout KB205: Bij 'titel' hoort één waarde, maar er staat een lijst. {Example}",
            $"{Page}(8,9): fout KB205: Bij 'nummer' hoort een heel getal vanaf 1, maar er staat 'nul'. {Example}",
            $"{Page}(9,9): fout KB205: Bij 'bakens' hoort een lijst, maar er staat 'eigen-kracht'. Zet er rechte haken omheen: 'bakens: [eigen-kracht]'.",
            $"{Page}(10,1): fout KB203: Onbekende sleutel 'onzin' bij een les. "
            + "Bekend zijn: advies-weggelegd, agenda, bakens, begrippen-linken, bijgewerkt, bronnen, concept, "
            + "datum, id, kern, kort, nagekeken, nummer, privacy-akkoord, reeks, rollen, samenvatting, tegenvoorbeelden, themas, titel, "
            + "uitgelicht, voorbeeld, voorbeelden, vragen, vroeger-id, wijzigingen, zie-ook, zoekvragen.");

    [Fact]
    public void What_a_stranger_wrote_cannot_forge_a_line_of_the_report()
    {
        var complaint = Assert.Single(With("reeks", "\"x\\n::error file=site.yml::Alles is stuk " + new string('a', 5000) + "\"").Build().Complaints);

        Assert.DoesNotContain('\n', complaint);
        Assert.InRange(complaint.Length, 100, 1000);
    }
}
