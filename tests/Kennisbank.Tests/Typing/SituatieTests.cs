using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

/// <summary>A situation has its own keys on lines 2 to 7, of which the pages that help are on line 7.</summary>
public class SituatieTests
{
    private const string Page = "situaties/vast.md";
    private const string Two = "{pagina: bakens/eigen-kracht, waarom: Kort.}, {pagina: bronnen/handboek, waarom: Kort.}";

    private static TestSite With(string key, string yaml) => new TestSite().With(Page, PageText.Situatie("c2222").Key(key, yaml));

    [Fact]
    public void A_situation_with_two_pages_that_help_is_fine() => With("helpt", $"[{Two}]").ExpectNothing();

    [Fact]
    public void Its_group_is_one_of_the_headings_of_the_overview() => With("groep", "inwoner").Expect(
        $"{Page}(6,8): fout KB205: 'groep' kan niet 'inwoner' zijn. Bedoelde u 'inwoners'?");

    [Fact]
    public void Without_pages_that_help_it_is_none() =>
        new TestSite().With(Page, PageText.Situatie("c2222").Without("helpt")).Expect(
            $"{Page}(2,1): fout KB204: De sleutel 'helpt' ontbreekt. Zet een regel 'helpt: …' bij de gegevens.");

    [Theory]
    [InlineData("", 0, 8)]
    [InlineData("{pagina: bakens/eigen-kracht, waarom: Kort.}", 1, 8)]
    public void One_page_is_too_few(string pages, int count, int column) => With("helpt", $"[{pages}]").Expect(
        $"{Page}(7,{column}): fout KB207: Bij 'helpt' staan er {count}; minstens 2 zijn nodig. Noem er een pagina bij: '- pagina: map/naam' met 'waarom: …'.");

    [Fact]
    public void Six_pages_are_too_many()
    {
        string[] names = ["a", "b", "c", "d"];
        var site = With("helpt", $"[{Two}, {string.Join(", ", names.Select(name => $"{{pagina: begrippen/{name}, waarom: Kort.}}"))}]");
        foreach (var (name, at) in names.Select((name, at) => (name, at)))
        {
            site.With($"begrippen/{name}.md", PageText.Begrip($"c333{at + 3}").Key("titel", $"Woord {name}"));
        }

        site.Expect($"{Page}(7,8): fout KB305: Bij 'helpt' staan er 6; hoogstens 5 passen. Kies de belangrijkste.");
    }

    [Fact]
    public void Each_page_has_its_reason() =>
        With("helpt", "[{pagina: bakens/eigen-kracht, waarom: Kort.}, {pagina: bronnen/handboek}]").Expect(
            $"{Page}(7,55): fout KB204: De sleutel 'waarom' ontbreekt. Zet een regel 'waarom: …' bij de gegevens.");

    [Fact]
    public void A_reason_is_one_sentence() =>
        With("helpt", $"[{{pagina: bakens/eigen-kracht, waarom: Kort.}}, {{pagina: bronnen/handboek, waarom: {new string('a', 161)}}}]").Expect(
            $"{Page}(7,90): fout KB207: 'waarom' telt 161 tekens; hoogstens 160 passen. Maak de tekst korter.");

    [Fact]
    public void A_page_helps_once() =>
        With("helpt", "[{pagina: bakens/eigen-kracht, waarom: Kort.}, {pagina: bakens/eigen-kracht, waarom: Nog eens.}]").Expect(
            $"{Page}(7,64): fout KB304: 'bakens/eigen-kracht' staat twee keer bij 'helpt'. Haal er één weg.");

    [Fact]
    public void A_situation_does_not_help_itself() => With("helpt", "[{pagina: situaties/vast, waarom: Kort.}, {pagina: bronnen/handboek, waarom: Kort.}]")
        .Expect($"{Page}(7,18): fout KB313: 'situaties/vast' is deze pagina zelf. Noem een andere pagina.");

    [Fact]
    public void A_page_that_is_not_there_gets_a_suggestion() =>
        With("helpt", "[{pagina: bakens/eigenkracht, waarom: Kort.}, {pagina: bronnen/handboek, waarom: Kort.}]").Expect(
            $"{Page}(7,18): fout KB303: Onbekende pagina 'bakens/eigenkracht'. Bedoelde u 'bakens/eigen-kracht'?");
}
