using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Reading;

public class PlaceTests
{
    private const string Where =
        "Pagina’s (.md) horen in lessen, casussen, verhalen, situaties, leespaden, bijeenkomsten, methoden, checklists, bakens, agendas, "
        + "kenmerken, patronen, achtergrond, begrippen, bronnen, paginas; "
        + "plaatjes in afbeeldingen; figuren (.yml) in figuren; "
        + "de tokens van een eigen huisstijl in huisstijl/tokens.css. Een naam die met _ begint, blijft buiten de site.";

    [Fact]
    public void A_page_in_a_misspelt_folder_gets_a_suggestion() => new TestSite().With("casusen/zwembad.md", PageText.Casus("c3333")).Expect(
        "casusen/zwembad.md: fout KB104: Deze pagina staat in een map die de site niet kent. Bedoelde u 'casussen'?");

    [Fact]
    public void A_page_outside_the_folders_is_reported_with_the_folders_for_pages() => new TestSite().With("zwembad.md", PageText.Casus("c3333")).Expect(
        $"zwembad.md: fout KB104: Deze pagina staat in een map die de site niet kent. {Where}");

    [Fact]
    public void A_misspelt_list_gets_a_suggestion() => new TestSite().With("thema.yml", "").Expect(
        "thema.yml: fout KB104: Dit bestand hoort hier niet. Bedoelde u 'themas.yml'?");

    [Theory]
    [InlineData("lessen/verslag.docx")]
    [InlineData("lessen/plein.gif")]
    [InlineData("lessen/standaard.yml")]
    public void Another_kind_of_file_does_not_belong_among_pages(string path) => new TestSite().With(path, Pictures.Gif).Expect(
        $"{path}: fout KB104: Dit bestand hoort hier niet. {Where}");

    [Fact]
    public void An_image_in_the_wrong_folder_is_complained_about_once() => Complaints.WithText("Kijk: ![een plein](plein.gif)")
        .With("achtergrond/plein.gif", Pictures.Gif).Expect(
            $"achtergrond/plein.gif: fout KB104: Dit bestand hoort hier niet. {Where}");

    [Theory]
    [InlineData("Zwem Bad", "zwem-bad")]
    [InlineData("zwembad_", "zwembad")]
    [InlineData("één", "een")]
    [InlineData("a--b", "a-b")]
    [InlineData("x..", "x")]
    public void A_page_whose_name_does_not_fit_in_an_address_gets_a_better_one(string name, string better) => new TestSite()
        .With($"achtergrond/{name}.md", PageText.Achtergrond("c9999"))
        .Expect(
            $"achtergrond/{name}.md: fout KB105: De bestandsnaam '{name}' past niet in een adres. "
            + $"Noem het bestand '{better}.md': kleine letters, cijfers en streepjes.");

    [Fact]
    public void A_name_of_only_punctuation_gets_a_name_to_begin_with() => new TestSite().With("achtergrond/!!.md", PageText.Achtergrond("c9999")).Expect(
        "achtergrond/!!.md: fout KB105: De bestandsnaam '!!' past niet in een adres. "
        + "Noem het bestand 'nieuwe-pagina.md': kleine letters, cijfers en streepjes.");

    [Fact]
    public void A_very_long_name_is_refused()
    {
        var name = new string('a', 120);

        new TestSite().With($"achtergrond/{name}.md", PageText.Achtergrond("c9999")).Expect(
            $"achtergrond/{name}.md: fout KB105: De bestandsnaam '{name}' past niet in een adres. "
            + $"Noem het bestand '{name[..100]}.md': kleine letters, cijfers en streepjes.");
    }

    [Theory]
    [InlineData("site.yml")]
    [InlineData("themas.yml")]
    [InlineData("rollen.yml")]
    [InlineData("gemeenten.yml")]
    public void A_fixed_file_that_is_missing_is_one_problem(string name) => EveryKind.Site().Without(name).Expect(
        $"{name}: fout KB108: Het bestand '{name}' ontbreekt in de map met inhoud. Zet het terug; docs/inhoudsmodel.md zegt wat erin staat.");
}
