using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

public class VocabularyTests
{
    private static TestSite With(string yaml) => EveryKind.Site().With("themas.yml", MinimalSite.Files["themas.yml"] + "\n" + yaml);

    private static TestSite WithTiel(string place) => EveryKind.Site()
        .With("gemeenten.yml", $"{MinimalSite.Files["gemeenten.yml"]}\ntiel:\n  titel: Tiel\n  provincie: Gelderland\n  {place}\n");

    [Fact]
    public void A_name_that_does_not_fit_in_an_address_gets_a_better_one() => With("Zorg & welzijn:\n  titel: Zorg\n  omschrijving: Alles.\n").Expect(
        "themas.yml(7,1): fout KB105: 'Zorg & welzijn' past niet in een adres. Schrijf 'zorg-welzijn': kleine letters, cijfers en streepjes.");

    [Theory]
    [InlineData("\"../../x\"", "x")]
    [InlineData("\"!\"", "nieuwe-naam")]
    [InlineData("nul", "nul-1")]
    public void A_name_cannot_be_a_path_or_a_device(string name, string better) => With($"{name}:\n  titel: Zorg\n  omschrijving: Alles.\n").Expect(
        $"themas.yml(7,1): fout KB105: '{name.Trim('"')}' past niet in een adres. Schrijf '{better}': kleine letters, cijfers en streepjes.");

    [Fact]
    public void A_name_has_its_title_and_description() => With("zorg:\n  titl: Zorg\n").Expect(
        "themas.yml(8,3): fout KB203: Onbekende sleutel 'titl' bij 'zorg'. Bedoelde u 'titel'?",
        "themas.yml(8,3): fout KB204: De sleutel 'omschrijving' ontbreekt. Zet een regel 'omschrijving: …' bij de gegevens.",
        "themas.yml(8,3): fout KB204: De sleutel 'titel' ontbreekt. Zet een regel 'titel: …' bij de gegevens.");

    [Fact]
    public void A_name_with_only_a_text_is_reported_and_pages_may_still_use_it() => EveryKind.Site()
        .With("themas.yml", "samenwerking: Samen\njeugd:\n  titel: Jeugd\n  omschrijving: Kinderen.\n")
        .Expect(
            "themas.yml(1,15): fout KB205: Onder 'samenwerking' horen 'titel' en 'omschrijving'. "
            + "Zet die elk op een eigen regel, ingesprongen met twee spaties.");

    [Fact]
    public void A_municipality_has_its_province() => EveryKind.Site()
        .With("gemeenten.yml", MinimalSite.Files["gemeenten.yml"] + "\ntiel:\n  titel: Tiel\n")
        .Expect("gemeenten.yml(8,3): fout KB204: De sleutel 'provincie' ontbreekt. Zet een regel 'provincie: …' bij de gegevens.");

    [Fact]
    public void A_municipality_is_not_half_a_place() => WithTiel("breedtegraad: 51.89").Expect(
        "gemeenten.yml(8,3): fout KB204: De sleutel 'lengtegraad' ontbreekt. Zet een regel 'lengtegraad: …' bij de gegevens.");

    [Fact]
    public void A_place_is_given_in_degrees() => WithTiel("breedtegraad: 51,89\n  lengtegraad: 5.43").Expect(
        "gemeenten.yml(10,17): fout KB205: Bij 'breedtegraad' hoort een getal met een punt, zoals 24.2, maar er staat '51,89'. Schrijf 51.89.");

    [Fact]
    public void Degrees_may_have_three_decimals() =>
        WithTiel("breedtegraad: 51.892\n  lengtegraad: 5.431").ExpectNothing();

    [Fact]
    public void A_place_whose_degrees_are_swapped_is_reported() => WithTiel("breedtegraad: 5.43\n  lengtegraad: 51.89").Expect(
        "gemeenten.yml(10,17): fout KB215: Breedtegraad 5.43 en lengtegraad 51.89 liggen niet in Nederland. "
        + "De twee zijn verwisseld: de breedtegraad ligt rond 52, de lengtegraad rond 5.");

    [Fact]
    public void A_place_abroad_is_reported_where_the_map_ends() => WithTiel("breedtegraad: 48.86\n  lengtegraad: 2.35").Expect(
        "gemeenten.yml(10,17): fout KB215: Breedtegraad 48.86 en lengtegraad 2.35 liggen niet in Nederland. "
        + "De breedtegraad ligt tussen 50.7 en 53.6, de lengtegraad tussen 3.3 en 7.3.");

    [Theory]
    [InlineData("themas.yml")]
    [InlineData("rollen.yml")]
    [InlineData("gemeenten.yml")]
    public void A_list_that_cannot_be_read_does_not_make_the_labels_of_pages_look_unknown(string file) =>
        Assert.Contains("KB202", Assert.Single(EveryKind.Site().With(file, "\"Zonder einde\n").Build().Complaints), StringComparison.Ordinal);
}
