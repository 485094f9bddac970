using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

public class DiagramCheckTests
{
    [Theory]
    [InlineData("soort: lijst", "soort: lijts", "(1,8): fout KB205: 'soort' kan niet 'lijts' zijn. Bedoelde u 'lijst'?")]
    [InlineData("soort: lijst", "kleur: rood", "(1,1): fout KB204: De sleutel 'soort' ontbreekt. Zet een regel 'soort: …' bij de gegevens.")]
    [InlineData("nummer: 4\n", "", "(1,1): fout KB204: De sleutel 'nummer' ontbreekt. Zet een regel 'nummer: …' bij de gegevens.")]
    [InlineData("bron: handboek", "bron: handboekje", "(5,7): fout KB302: Onbekende bron 'handboekje'. Bedoelde u 'handboek'?")]
    [InlineData("nummer: 4", "nummer: 4\nkleur: rood",
        "(5,1): fout KB203: Onbekende sleutel 'kleur' bij een figuur van deze soort. Bekend zijn: bron, delen, nummer, omschrijving, plaats, soort, titel.")]
    [InlineData("[Luister eerst, Vraag & door]", "[Luister]",
        "(7,8): fout KB207: Bij 'delen' staat er 1; deze figuur vraagt er 2 tot 12. Vul de lijst aan, of kies een andere soort figuur.")]
    [InlineData("Luister eerst", "Maatschappelijkeondersteuning",
        "(7,9): fout KB207: Het woord 'Maatschappelijkeondersteuning' past niet in de figuur. Kies een korter woord, of zet er een koppelteken in.")]
    [InlineData("Luister eerst", "Luister eerst heel lang en heel goed en vraag dan pas een keer door",
        "(7,9): fout KB207: 'Luister eerst heel lang en heel goed en vraag dan pas een keer door' telt 67 tekens; hoogstens 60 passen in de figuur. "
        + "Maak de tekst korter.")]
    public void A_mistake_in_a_figure_has_its_place_and_a_way_out(string right, string wrong, string expected) =>
        AssertComplaint(DiagramText.List.Replace(right, wrong, StringComparison.Ordinal), expected);

    [Theory]
    [InlineData("verloop: [gelijk, stijgt]", "verloop: [gelijk, steigt]", "(11,54): fout KB205: 'verloop' kan niet 'steigt' zijn. Bedoelde u 'stijgt'?")]
    [InlineData("verloop: [gelijk, stijgt]", "verloop: [gelijk, stijgt, daalt]",
        "(11,45): fout KB207: Bij 'verloop' staan er 3; deze figuur vraagt er 2. Laat weg wat u kunt missen, of maak er twee figuren van.")]
    public void A_line_has_a_known_course_between_every_two_moments(string right, string wrong, string expected) =>
        AssertComplaint(DiagramText.Trends.Replace(right, wrong, StringComparison.Ordinal), expected);

    [Theory]
    [InlineData("delen: [Luister eerst, Vraag & door]", "delen: []")]
    [InlineData("delen: [Luister eerst, Vraag & door]", "delen: [' ', Vraag]")]
    [InlineData("delen: [Luister eerst, Vraag & door]", "delen: Luister")]
    [InlineData("soort: lijst", "soort: rijen")]
    [InlineData("soort: lijst", "soort: lijnen")]
    [InlineData("soort: lijst", "soort: schaal")]
    [InlineData("titel: Proef van een figuur", "titel: ")]
    [InlineData("soort: lijst", "soort: lijst: schaal")]
    public void The_preview_shows_a_figure_with_a_mistake_as_its_description(string right, string wrong)
    {
        var site = DiagramText.Site(DiagramText.List.Replace(right, wrong, StringComparison.Ordinal)).Build();

        Assert.All(site.Complaints, complaint => Assert.StartsWith(DiagramText.File, complaint, StringComparison.Ordinal));
        Assert.NotEmpty(site.Complaints);
        Assert.Contains("<p>Een proef</p>", site.Text("achtergrond/proef/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_more_than_two_boxes_fit_beside_each_other() => AssertComplaint(
        DiagramText.Rows.Replace("{naam: Plan}", "{naam: Doel}, {naam: Plan}", StringComparison.Ordinal),
        "(18,12): fout KB207: Bij 'delen' staan er 3; deze figuur vraagt er 1 tot 2. Laat weg wat u kunt missen, of maak er twee figuren van.");

    [Fact]
    public void A_figure_that_is_not_there_is_reported_where_it_is_shown() => AssertPage(
        "![Een proef](../figuren/proof.yml)", "(8,1): fout KB409: De figuur '../figuren/proof.yml' is er niet. Bedoelde u '../figuren/proef.yml'?");

    [Fact]
    public void A_figure_needs_a_description_in_the_text_too() => AssertPage(
        "![](../figuren/proef.yml)",
        "(8,1): fout KB410: Dit plaatje heeft geen beschrijving. Zet tussen de rechte haken wat er te zien is, voor wie het niet ziet.");

    [Theory]
    [InlineData("Zie ![Een proef](../figuren/proef.yml).")]
    [InlineData("- ![Een proef](../figuren/proef.yml)")]
    public void A_figure_does_not_stand_in_a_text_or_list(string markdown)
    {
        var site = DiagramText.Site(DiagramText.List).With("achtergrond/tweede.md", PageText.Achtergrond("c3333").Body($"{markdown}\n\nTekst.\n")).Build();

        var complaint = Assert.Single(site.Complaints);
        Assert.Contains(
            "fout KB416: Een figuur kan niet midden in een tekst, lijst of citaat staan. Zet haar op een eigen regel", complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_no_page_shows_is_a_warning()
    {
        var site = new TestSite().With(DiagramText.File, DiagramText.List).Build();

        Assert.StartsWith(
            "figuren/proef.yml: waarschuwing KB309: Geen enkele pagina toont deze figuur.", Assert.Single(site.Complaints), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_may_wait_for_the_draft_that_shows_it() => DiagramText.Site(DiagramText.List)
        .With(DiagramText.Page, PageText.Achtergrond("c2222").Key("concept", "ja").Body("![Een proef](../figuren/proef.yml)\n"))
        .Build()
        .WithoutProblems();

    [Fact]
    public void Only_data_files_belong_in_the_folder_of_figures()
    {
        var site = new TestSite().With("figuren/proef.svg", "<svg/>").Build();

        Assert.StartsWith("figuren/proef.svg: fout KB104:", Assert.Single(site.Complaints), StringComparison.Ordinal);
    }

    private static void AssertComplaint(string figure, string expected) =>
        Assert.Equal([DiagramText.File + expected], DiagramText.Site(figure).Build().Complaints);

    private static void AssertPage(string markdown, string expected)
    {
        var site = DiagramText.Site(DiagramText.List)
            .With("achtergrond/tweede.md", PageText.Achtergrond("c3333").Body($"{markdown}\n\nTekst.\n"))
            .Build();

        Assert.Equal(["achtergrond/tweede.md" + expected], site.Complaints);
    }
}
