using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

/// <summary>The points of a checklist are on line 6.</summary>
public class ChecklistTests
{
    private const string Page = "checklists/lijst.md";

    private static TestSite With(string points) => new TestSite().With(Page, PageText.Checklist("c2222").Key("punten", points));

    private static string Points(int count) => $"[{string.Join(", ", Enumerable.Repeat("{vraag: \"Wat nu?\"}", count))}]";

    [Theory]
    [InlineData(3)]
    [InlineData(12)]
    public void Three_to_twelve_points_are_fine(int count) => With(Points(count)).ExpectNothing();

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Fewer_are_no_list(int count) => With(Points(count)).Expect(
        $"{Page}(6,9): fout KB207: Een checklist telt 3 tot 12 punten; hier staan er {count}. Voeg punten toe, elk met 'vraag: …'.");

    [Fact]
    public void More_do_not_fit_one_sheet() => With(Points(13)).Expect(
        $"{Page}(6,9): fout KB305: Bij 'punten' staan er 13; hoogstens 12 passen. Kies de belangrijkste.");

    [Fact]
    public void A_point_is_a_question() => With("[{vraag: Doe dit.}, {vraag: \"Wat nu?\"}, {vraag: \"Wat dan?\"}]").Expect(
        $"{Page}(6,18): fout KB205: Bij 'vraag' staat iets wat geen vraag is. Maak er een open vraag van die eindigt op een vraagteken.");

    [Fact]
    public void A_remark_fits_below_its_point() =>
        With($"[{{vraag: \"Wat nu?\", toelichting: {new string('a', 241)}}}, {{vraag: \"Wat nu?\"}}, {{vraag: \"Wat dan?\"}}]").Expect(
            $"{Page}(6,42): fout KB207: 'toelichting' telt 241 tekens; hoogstens 240 passen. Maak de tekst korter.");

    [Fact]
    public void The_page_where_a_point_comes_from_is_there() =>
        With("[{vraag: \"Wat nu?\", pagina: bakens/eigen-krach}, {vraag: \"Wat nu?\"}, {vraag: \"Wat dan?\"}]").Expect(
            $"{Page}(6,37): fout KB303: Onbekende pagina 'bakens/eigen-krach'. Bedoelde u 'bakens/eigen-kracht'?");
}
