using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

public class CasusTests
{
    private const string Page = "casussen/zwembad.md";
    private const string Example = "Zie docs/inhoudsmodel.md voor een voorbeeld.";

    private static TestSite With(string key, string yaml) => Complaints.WithCase(casus => casus.Key(key, yaml));

    [Fact]
    public void A_case_has_its_three_headings() => Complaints.WithCase(casus => casus.Body("Zo ging het.\n\n## Wat werkt\n\nDit.\n\n### Resultaten\n\nDat.\n"))
        .Expect(
            $"{Page}: fout KB413: De casus heeft geen kop 'Resultaten'. Zet '## Resultaten' boven het stuk dat daarover gaat.",
            $"{Page}: fout KB413: De casus heeft geen kop 'Wat lastig was' of 'Wat niet werkte' of 'Wat wij niet weten'. "
            + "Zet '## Wat lastig was' boven het stuk dat daarover gaat.",
            $"{Page}: fout KB413: De casus heeft geen kop 'Wat werkte'. Zet '## Wat werkte' boven het stuk dat daarover gaat.");

    [Fact]
    public void Capitals_marks_and_other_headings_make_no_difference() => Complaints.WithCase(casus => casus.Body(
        "## Vooraf\n\nZo begon het.\n\n## **Wat Werkte**\n\nDit.\n\n## Wat niet werkte\n\nDat.\n\n## resultaten\n\nKijk.\n\n## Daarna\n\nEn toen.\n"))
        .ExpectNothing();

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    public void A_case_names_its_municipality(string yaml) => With("gemeenten", yaml).Expect(
        $"{Page}(7,{(yaml.Length == 0 ? 11 : 12)}): fout KB207: Achter 'gemeenten' staat nog niets. "
        + "Vul iets in, of haal de regel weg als zij niet verplicht is.");

    [Fact]
    public void A_case_without_the_key_is_reported() => Complaints.WithCase(casus => casus.Without("gemeenten")).Expect(
        $"{Page}(2,1): fout KB204: De sleutel 'gemeenten' ontbreekt. Zet een regel 'gemeenten: …' bij de gegevens.");

    [Fact]
    public void One_municipality_without_brackets_is_complained_about_once() => With("gemeenten", "woerden").Expect(
        $"{Page}(7,12): fout KB205: Bij 'gemeenten' hoort een lijst, maar er staat 'woerden'. Zet er rechte haken omheen: 'gemeenten: [woerden]'.");

    [Theory]
    [InlineData("2014", "sleutels met waarden, elk op een eigen ingesprongen regel", "periode", "'2014'", "8,10")]
    [InlineData("{van: vroeger}", "een jaar of maand (2014 of 2014-06)", "van", "'vroeger'", "8,16")]
    [InlineData("{van: 2014-13}", "een jaar of maand (2014 of 2014-06)", "van", "'2014-13'", "8,16")]
    [InlineData("{van: 2014, tot: 2013}", "een tijd na '2014'", "tot", "'2013'", "8,27")]
    [InlineData("{van: 2014-06, tot: 2014-05}", "een tijd na '2014-06'", "tot", "'2014-05'", "8,30")]
    public void A_period_runs_from_a_year_or_month_to_a_later_one(string yaml, string expected, string key, string found, string place) =>
        With("periode", yaml).Expect($"{Page}({place}): fout KB205: Bij '{key}' hoort {expected}, maar er staat {found}. {Example}");

    [Theory]
    [InlineData("{van: 2014}")]
    [InlineData("{van: 2014, tot: 2014}")]
    [InlineData("{van: 2014-06, tot: 2014}")]
    [InlineData("{van: 2014, tot: 2014-06}")]
    public void Periods_within_a_year_are_no_problem(string yaml) => With("periode", yaml).ExpectNothing();

    [Fact]
    public void A_period_knows_its_own_keys_only() => With("periode", "{start: 2014}").Expect(
        $"{Page}(8,10): fout KB204: De sleutel 'van' ontbreekt. Zet een regel 'van: …' bij de gegevens.",
        $"{Page}(8,11): fout KB203: Onbekende sleutel 'start' bij een periode. Bekend zijn: tot, van.");

    [Theory]
    [InlineData("{label: a, eenheid: b, na: -1000000000000000}", "een getal van hoogstens vijftien cijfers voor de punt", "na", "'-1000000000000000'", "8,38")]
    [InlineData("{label: a, eenheid: b, na: NaN}", "een getal met een punt, zoals 24.2", "na", "'NaN'", "8,38")]
    [InlineData("{label: a, eenheid: b, na: 2, jaren: [14]}", "een jaar zoals 2014", "jaren", "'14'", "8,49")]
    [InlineData("{label: a, eenheid: b, na: 2, jaren: 2014-2016}", "", "jaren", "'2014-2016'", "8,48")]
    [InlineData("{label: a, eenheid: b, na: 2, vergelijking: 3}", "sleutels met waarden, elk op een eigen ingesprongen regel", "vergelijking", "'3'", "8,55")]
    [InlineData("los", "een lijst waarin elk onderdeel eigen sleutels heeft", "cijfers", "'los'", "8,11")]
    public void A_figure_has_numbers_as_computers_read_them(string yaml, string expected, string key, string found, string place) =>
        With("cijfers", $"[{yaml}]").Expect(expected.Length > 0
            ? $"{Page}({place}): fout KB205: Bij '{key}' hoort {expected}, maar er staat {found}. {Example}"
            : $"{Page}({place}): fout KB205: Bij '{key}' hoort een lijst, maar er staat {found}. Zet er rechte haken omheen: '{key}: [{found.Trim('\'')}]'.");

    [Fact]
    public void A_figure_has_what_it_counts_and_what_it_came_to() => With("cijfers", "[{toelichtng: x}]").Expect(
        $"{Page}(8,11): fout KB204: De sleutel 'eenheid' ontbreekt. Zet een regel 'eenheid: …' bij de gegevens.",
        $"{Page}(8,11): fout KB204: De sleutel 'label' ontbreekt. Zet een regel 'label: …' bij de gegevens.",
        $"{Page}(8,11): fout KB204: De sleutel 'na' ontbreekt. Zet een regel 'na: …' bij de gegevens.",
        $"{Page}(8,12): fout KB203: Onbekende sleutel 'toelichtng' bij een cijfer. Bedoelde u 'toelichting'?");

    [Fact]
    public void A_figure_has_at_most_two_years() => With("cijfers", "[{label: a, eenheid: b, na: 2, jaren: [2012, 2013, 2014]}]").Expect(
        $"{Page}(8,48): fout KB305: Bij 'jaren' staan er 3; hoogstens 2 passen. Kies de belangrijkste.");

    [Fact]
    public void In_short_is_short() => With("in-het-kort", string.Join(' ', Enumerable.Repeat("woord", 61))).Expect(
        $"{Page}(8,14): fout KB207: 'in-het-kort' telt 61 woorden; hoogstens 60 passen. Laat weg wat de tekst zelf al vertelt.");
}
