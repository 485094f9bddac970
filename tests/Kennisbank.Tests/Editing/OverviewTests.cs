using Kennisbank.Editing;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Editing;

/// <summary>What editors see of the content as a whole, each with the file and line to open.</summary>
public class OverviewTests
{
    [Fact]
    public void Cells_of_the_baken_map_are_counted_and_empty_ones_named()
    {
        var site = new TestSite()
            .With("bakens/dichtbij.md", PageText.Baken("b8888").Key("titel", "Dichtbij").Key("nummer", "2"))
            .With("lessen/luister.md", PageText.Les("c2222").Key("bakens", "[eigen-kracht]").Key("agenda", "[veranderagenda]"));

        var part = Part(site, "Bakens en agenda’s");

        Assert.Equal(["Eigen kracht: 1", "Dichtbij: 0"], part.Table!.Rows.Select(row => $"{row.Name}: {string.Join(' ', row.Counts)}"));
        Assert.Equal(["Leeg: Dichtbij × De veranderagenda bakens/dichtbij.md"], Lines(part));
    }

    [Fact]
    public void Pieces_without_a_baken_are_listed() => Assert.Equal(
        ["Een les lessen/los.md"],
        Lines(Part(
            new TestSite().With("lessen/los.md", PageText.Les("c2222"))
                .With("lessen/vast.md", PageText.Les("c3333").Key("nummer", "2").Key("bakens", "[eigen-kracht]")),
            "Stukken zonder baken")));

    [Fact]
    public void Sources_are_listed_by_age_with_how_many_pages_rest_on_them()
    {
        var site = new TestSite()
            .With("bronnen/oud.md", PageText.Bron("b8888").Key("titel", "Oud boek").Key("uitgave", "2009"))
            .With("bronnen/nieuw.md", PageText.Bron("b9999").Key("titel", "Nieuw boek").Key("uitgave", "2019-05"))
            .With("lessen/luister.md", PageText.Les("c2222").Key("bronnen", "[{bron: oud, plaats: les 1}]"));

        Assert.Equal(
            ["Oud boek: 2009, 1 pagina bronnen/oud.md", "Nieuw boek: mei 2019, 0 pagina’s bronnen/nieuw.md"],
            Lines(Part(site, "Bronnen naar leeftijd"))[1..]);
    }

    [Fact]
    public void A_change_of_law_lists_the_pages_that_tell_of_it()
    {
        var site = new TestSite()
            .With("begrippen/wmo.md", PageText.Begrip("b5555").Key("titel", "Wmo"))
            .With("sindsdien.yml", "wmo:\n  naam: Een wet\n  sinds: 2015-01\n  begrippen: [wmo]\n  datum: 2026-01-01\n")
            .With("lessen/luister.md", PageText.Les("c2222").Body("De Wmo vraagt het.\n"));

        Assert.Equal(
            ["Een wet, sinds januari 2015: 1 pagina sindsdien.yml(2,9) lessen/luister.md"], Lines(Part(site, "Wetten en stelsel sinds de bronnen")));
    }

    [Fact]
    public void A_page_to_which_no_other_leads_is_listed_and_one_that_is_linked_is_not()
    {
        var site = new TestSite()
            .With("achtergrond/los.md", PageText.Achtergrond("c2222").Body("Zie [de ander](gelinkt.md).\n"))
            .With("achtergrond/gelinkt.md", PageText.Achtergrond("c3333"));

        Assert.Equal(["Een achtergrond: achtergrondpagina achtergrond/los.md"], Lines(Part(site, "Pagina’s waar niemand naar verwijst")));
    }

    [Fact]
    public void An_opening_that_returns_is_listed_with_each_place()
    {
        var site = new TestSite();
        for (var index = 2; index < 8; index++)
        {
            site.With($"begrippen/t{index}.md", PageText.Begrip($"d222{index}").Key("titel", $"Begrip {index}")
                .Key("samenvatting", $"{index} is het getal van dit begrip.").Body("Wie een plan maakt.\n"));
        }

        var formula = Assert.Single(Lines(Part(site, "Formules")));
        Assert.StartsWith("6 × wie een plan begrippen/t2.md(8,1) begrippen/t3.md(8,1) ", formula, StringComparison.Ordinal);
    }

    [Fact]
    public void The_longest_sentence_comes_first_at_its_line()
    {
        var site = Complaints.WithText("Kort.\n\nDeze zin is een stuk langer dan alle andere zinnen van deze hele site bij elkaar.\n");

        Assert.Equal("16 woorden: Deze zin is een stuk langer dan alle … achtergrond/tekst.md(10,1)", Lines(Part(site, "Langste zinnen"))[0]);
    }

    [Fact]
    public void A_tag_on_all_pieces_or_on_none_is_listed_at_its_line()
    {
        var site = new TestSite();
        for (var index = 2; index < 5; index++)
        {
            site.With($"lessen/les-{index}.md", PageText.Les($"c222{index}").Key("nummer", $"{index - 1}").Key("themas", "[jeugd]"));
        }

        var lines = Lines(Part(site, "Labels die niets zeggen"));

        Assert.Contains("thema Samenwerking: op geen stuk themas.yml(1,1)", lines);
        Assert.Contains("thema Jeugd: op 3 van de 3 stukken themas.yml(4,1)", lines);
    }

    [Fact]
    public void A_weak_question_is_listed_at_its_line() => Assert.Equal(
        ["Gesloten: Heeft u dat ook? lessen/luister.md(12,39)"],
        Lines(Part(
            Complaints.WithLesson(page => page.Key(
                "vragen", "\n  - {id: b22, stap: terugkijken, vraag: Wat viel u op?}\n  - {id: b23, stap: verkennen, vraag: Heeft u dat ook?}")),
            "Vragen om nog eens te lezen")));

    [Fact]
    public void Open_advice_stands_with_the_day_on_which_its_page_was_last_changed()
    {
        var sentence = $"Dit is een zin {string.Join(' ', Enumerable.Repeat("en", 25))}.";
        var site = new TestSite()
            .With("achtergrond/nieuw.md", PageText.Achtergrond("c2222").Key("titel", "Nieuw").Key("bijgewerkt", "2026-03-01").Body(sentence + "\n"))
            .With("achtergrond/oud.md", PageText.Achtergrond("c3333").Key("titel", "Oud").Body($"{sentence}\n\n{sentence}\n"));

        Assert.Equal(
            [
                "Oud: KB602 (2 keer), sinds 15 januari 2026 achtergrond/oud.md(8,1) achtergrond/oud.md(10,1)",
                "Nieuw: KB602, sinds 1 maart 2026 achtergrond/nieuw.md(9,1)",
            ],
            Lines(Part(site, "Adviezen die openstaan")).Where(line => line.Contains("KB602", StringComparison.Ordinal)));
    }

    [Fact]
    public void Suppressed_advice_stands_with_its_reason() => Assert.Equal(
        ["Een achtergrond: KB602: Zo staat het in de wet. achtergrond/tekst.md(7,29)"],
        Lines(Part(
            new TestSite().With(
                "achtergrond/tekst.md", PageText.Achtergrond("c7777").Key("advies-weggelegd", "[{advies: KB602, reden: Zo staat het in de wet.}]")),
            "Adviezen die weggelegd zijn")));

    private static OverviewPart Part(TestSite site, string title)
    {
        using var folder = new TempFolder();
        site.WriteTo(folder.Path);
        var builder = new SiteBuilder(new BuildOptions { Input = folder.Path }, new PlainTheme(), new FixedClock(site.Today));
        return Assert.Single(builder.Check().Overview().Parts, part => part.Title == title);
    }

    private static List<string> Lines(OverviewPart part) => [.. part.Items.Select(item => $"{item.Text} {string.Join(' ', item.Places)}")];
}
