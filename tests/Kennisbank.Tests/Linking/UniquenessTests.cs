using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

public class UniquenessTests
{
    [Fact]
    public void Two_pages_of_one_id_are_a_problem_even_when_the_ledger_names_it() => new TestSite()
        .With("achtergrond/a.md", PageText.Achtergrond("c9999"))
        .With("begrippen/b.md", PageText.Begrip("c9999"))
        .With("permalinks.yml", "/achtergrond/oud/: c9999\n")
        .Expect("begrippen/b.md(2,5): fout KB501: Het id 'c9999' is al van achtergrond/a.md. "
            + "Verander een paar tekens van het nieuwste van de twee; een id dat al gepubliceerd is, blijft.");

    [Fact]
    public void Two_files_of_one_address_are_a_problem() => new TestSite()
        .With("lessen/een/luister.md", PageText.Les("c2222"))
        .With("lessen/twee/luister.md", PageText.Les("c3333").Key("nummer", "2"))
        .With("bakens/deel/eigen-kracht.md", PageText.Baken("c4444").Key("nummer", "2"))
        .Expect(
            "bakens/eigen-kracht.md: fout KB502: Het adres /bakens/eigen-kracht/ is al van bakens/deel/eigen-kracht.md. Geef dit bestand een andere naam.",
            "lessen/twee/luister.md: fout KB502: Het adres /lessen/luister/ is al van lessen/een/luister.md. Geef dit bestand een andere naam.");

    [Theory]
    [InlineData("lessen")]
    [InlineData("gemeenten")]
    [InlineData("bakenkaart")]
    [InlineData("assets")]
    public void A_page_about_the_site_cannot_take_the_address_of_a_part_of_it(string name) => new TestSite()
        .With($"paginas/{name}.md", PageText.Pagina("c2222"))
        .Expect($"paginas/{name}.md: fout KB502: Op het adres /{name}/ staat al een onderdeel van de site zelf. Geef dit bestand een andere naam.");

    [Fact]
    public void Two_pages_of_one_number_are_a_problem() => new TestSite()
        .With("lessen/luister.md", PageText.Les("c2222"))
        .With("lessen/wacht.md", PageText.Les("c3333"))
        .With("bakens/samen.md", PageText.Baken("c4444"))
        .Expect(
            "bakens/samen.md(7,9): fout KB503: Dit nummer is in deze reeks al van bakens/eigen-kracht.md. Kies een nummer dat nog vrij is.",
            "lessen/wacht.md(8,9): fout KB503: Dit nummer is in deze reeks al van lessen/luister.md. Kies een nummer dat nog vrij is.");

    [Fact]
    public void The_same_number_in_another_series_or_of_another_kind_is_no_problem() => new TestSite()
        .With("lessen/luister.md", PageText.Les("c2222"))
        .With("lessen/wacht.md", PageText.Les("c3333").Key("reeks", "relatiegerichte-gemeente"))
        .With("kenmerken/samen.md", PageText.Kenmerk("c4444"))
        .ExpectNothing();

    [Fact]
    public void The_same_name_in_another_folder_is_no_problem() => new TestSite()
        .With("begrippen/eigen-kracht.md", PageText.Begrip("c2222"))
        .ExpectNothing();
}
