using Kennisbank.Diagnostics;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

/// <summary>A numbered part of a source is of no use to readers, who do not have it before them.</summary>
public class SourceMentionTests
{
    [Fact]
    public void A_table_of_the_source_is_told_with_where_it_belongs() => Assert.Equal(
        ["achtergrond/tekst.md(10,12): waarschuwing KB431: 'tabel 1' staat in de bron, en de lezer ziet dat niet. "
            + "Vertel wat er staat, en zet de plek bij 'plaats' van de bron."],
        Mentions("Een zin.\n\nDat vraagt tabel 1 ook."));

    [Theory]
    [InlineData("Figuur 10 toont het.")]
    [InlineData("Zie **hoofdstuk 3** van de bron.")]
    [InlineData("Zie blz. 12.")]
    [InlineData("Paragraaf 2.1 zegt het.")]
    [InlineData("Bijlage\n2 werkt het uit.")]
    [InlineData("- Zie bladzijde 4")]
    [InlineData("## Figuur 2")]
    public void Every_kind_of_numbered_part_is_seen(string text) => Assert.Single(Mentions(text));

    [Theory]
    [InlineData("Een tabel met 3 rijen.")]
    [InlineData("Zie [hoofdstuk 3 van de wet](https://wetten.example/hoofdstuk-3).")]
    [InlineData("| plaats |\n| --- |\n| tabel 1 |")]
    [InlineData("Het bestand heet `figuur 2`.")]
    [InlineData("Les 3 en stap 4 gaan erover.")]
    [InlineData("Op pagina 3e.")]
    public void What_a_reader_can_see_or_follow_is_left_alone(string text) => Assert.Empty(Mentions(text));

    [Fact]
    public void A_figure_on_the_page_itself_may_be_named_by_its_number()
    {
        var site = Complaints.WithText("Figuur 4 toont het, en figuur 3 ook.\n\n![Drie delen](../figuren/lijst.yml)\n")
            .With("figuren/lijst.yml", DiagramText.List);

        Assert.Equal(["'figuur 3' staat in de bron, en de lezer ziet dat niet."], Told(site).Select(problem => problem.Message));
    }

    [Fact]
    public void A_sentence_under_a_key_is_text_and_the_place_in_a_source_is_not()
    {
        var told = Told(Complaints.WithLesson(page => page.Key("kern", "Tabel 1 vraagt veel.").Key("bronnen", "[{bron: handboek, plaats: Zie tabel 1.}]")));

        Assert.Equal(["'Tabel 1' staat in de bron, en de lezer ziet dat niet."], told.Select(problem => problem.Message));
    }

    [Fact]
    public void A_source_may_tell_what_is_in_it() => Assert.Empty(
        Told(new TestSite().With("bronnen/boek.md", PageText.Bron("b9999").Body("Hoofdstuk 3 gaat erover.\n"))));

    private static IEnumerable<string> Mentions(string text) => Told(Complaints.WithText(text + "\n")).Select(problem => problem.ToString());

    private static IEnumerable<Problem> Told(TestSite site)
    {
        site.Options = site.Options with { MeasureTexts = true };
        return site.Build().Problems.Where(problem => problem.Rule == BodyRules.PlaceInSource);
    }
}
