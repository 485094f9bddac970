using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Parsing;

public class FolderDefaultsTests
{
    private const string Own = "lessen/_standaard.yml";
    private const string Other = "casussen/_standaard.yml";

    /// <summary>A lesson that inherits its series from the folder above it.</summary>
    private static TestSite With(string defaults) => Complaints.WithLesson(les => les.Without("reeks")).With(Own, defaults);

    [Fact]
    public void A_folder_gives_its_pages_what_they_leave_out() => With("reeks: bondgenoten\n").ExpectNothing();

    [Fact]
    public void A_file_may_take_over_another_which_takes_over_another() => With("erft: ../casussen/_standaard.yml\n")
        .With(Other, "erft: diep/_standaard.yml\n")
        .With("casussen/diep/_standaard.yml", "reeks: bondgenoten\n")
        .ExpectNothing();

    [Fact]
    public void Files_that_take_over_each_other_are_told_so_and_what_they_leave_out_is_not() => With("erft: ../casussen/_standaard.yml\n")
        .With(Other, "erft: ../lessen/_standaard.yml\n")
        .Expect(
            $"{Other}(1,7): fout KB210: Dit bestand erft van {Own}, en dat erft weer van dit bestand. Haal de regel 'erft' bij één van beide weg.",
            $"{Own}(1,7): fout KB210: Dit bestand erft van {Other}, en dat erft weer van dit bestand. Haal de regel 'erft' bij één van beide weg.");

    [Fact]
    public void A_file_that_takes_over_itself_is_told_so() => With("erft: _standaard.yml\n").Expect(
        $"{Own}(1,7): fout KB210: Dit bestand erft van zichzelf. Haal de regel 'erft' weg.");

    [Theory]
    [InlineData("../casussen/_standaard.yml")]
    [InlineData("../../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("luister.md")]
    public void What_is_no_file_of_defaults_cannot_be_taken_over(string path) => With($"erft: {path}\n").Expect(
        $"{Own}(1,7): fout KB211: '{path}' bij 'erft' is geen _standaard.yml onder de map met inhoud. "
        + "Schrijf het pad vanaf dit bestand, bijvoorbeeld '../casussen/_standaard.yml'.");

    [Fact]
    public void Defaults_that_cannot_be_read_do_not_make_every_page_look_incomplete() => With("reeks: \"bondgenoten\n").Expect(
        $"{Own}(1,8): fout KB202: De gegevens zijn vanaf hier niet te lezen. "
        + "Staat er een dubbele punt, hekje of aanhalingsteken in een tekst, zet dan de hele tekst tussen dubbele aanhalingstekens. "
        + "Sluit elk aanhalingsteken en elke haak. Spring in met spaties, niet met tabs.");

    [Theory]
    [InlineData("id", "c5555")]
    [InlineData("titel", "Allemaal hetzelfde")]
    [InlineData("samenvatting", "Allemaal dezelfde samenvatting.")]
    [InlineData("toestemming", "{datum: 2026-11-20, bevestigd: [publiceren]}")]
    public void What_belongs_to_one_page_is_no_default(string key, string value) => With($"reeks: bondgenoten\n{key}: {value}\n").Expect(
        $"{Own}(2,1): fout KB214: '{key}' hoort bij één pagina, en deze waarden gelden voor alle pagina’s in de map. "
        + $"Haal de regel hier weg en zet '{key}' op elke pagina zelf.");

    [Fact]
    public void A_mistake_in_the_defaults_is_told_once_and_not_for_each_page() => With("reeks: bondgenoten\nkorte: Wat nu?\n")
        .With("lessen/wacht.md", PageText.Les("c4444").Key("nummer", "2"))
        .Expect($"{Own}(2,1): fout KB203: Onbekende sleutel 'korte' bij een les. Bedoelde u 'kort'?");
}
