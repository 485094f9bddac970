using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Reading;

/// <summary>A name that hosts or other computers refuse is reported before it keeps a site from being published.</summary>
public class FileNameTests
{
    [Theory]
    [InlineData("plein #1.gif", "#", "plein-1.gif")]
    [InlineData("wat nu?.gif", "?", "wat-nu.gif")]
    [InlineData("50% minder.gif", "%", "50-minder.gif")]
    [InlineData("10:30.gif", ":", "10-30.gif")]
    [InlineData("het \"plein\".GIF", "\"", "het-plein.gif")]
    [InlineData("a<b.gif", "<", "a-b.gif")]
    [InlineData("a|b.gif", "|", "a-b.gif")]
    [InlineData("a*b.gif", "*", "a-b.gif")]
    [InlineData("map\\plein.gif", "\\", "map-plein.gif")]
    public void A_character_that_hosts_refuse_is_reported_with_another_name(string name, string sign, string suggested) => With($"afbeeldingen/{name}").Expect(
        $"afbeeldingen/{name}: fout KB105: In de naam '{name}' staat '{sign}'; hosts en sommige computers weigeren zo’n naam. "
        + $"Noem het bestand '{suggested}'.");

    [Theory]
    [InlineData("nul.gif", "nul-1.gif")]
    [InlineData("COM1.gif", "com1-1.gif")]
    [InlineData("aux.klein.gif", "aux-klein.gif")]
    [InlineData("lpt9.gif", "lpt9-1.gif")]
    public void So_is_a_name_of_a_device(string name, string suggested) => With($"afbeeldingen/{name}").Expect(
        $"afbeeldingen/{name}: fout KB105: De naam '{name}' is op Windows van een apparaat; daar kan geen bestand of map zo heten. "
        + $"Noem het bestand '{suggested}'.");

    [Fact]
    public void Of_a_page_too() => new TestSite().With("begrippen/con.md", PageText.Begrip("b5555")).Expect(
        "begrippen/con.md: fout KB105: De naam 'con.md' is op Windows van een apparaat; daar kan geen bestand of map zo heten. "
        + "Noem het bestand 'con-1.md'.");

    [Theory]
    [InlineData("wat nu?", "In de naam 'wat nu?' staat '?'; hosts en sommige computers weigeren zo’n naam.", "wat-nu")]
    [InlineData("plein.", "De naam 'plein.' begint of eindigt met een spatie of een punt; Windows en sommige hosts weigeren zo’n naam.", "plein")]
    [InlineData("plein ", "De naam 'plein ' begint of eindigt met een spatie of een punt; Windows en sommige hosts weigeren zo’n naam.", "plein")]
    [InlineData("aux", "De naam 'aux' is op Windows van een apparaat; daar kan geen bestand of map zo heten.", "aux-1")]
    public void A_folder_is_reported_once(string folder, string reason, string suggested) =>
        With($"afbeeldingen/{folder}/een.gif", $"afbeeldingen/{folder}/twee.gif").Expect(
            $"afbeeldingen/{folder}/een.gif: fout KB105: {reason} Noem de map 'afbeeldingen/{folder}' '{suggested}'.");

    [Fact]
    public void So_is_the_folder_of_a_page() => new TestSite().With("begrippen/wat?/wmo.md", PageText.Begrip("b5555")).Expect(
        "begrippen/wat?/wmo.md: fout KB105: In de naam 'wat?' staat '?'; hosts en sommige computers weigeren zo’n naam. "
        + "Noem de map 'begrippen/wat?' 'wat'.");

    [Fact]
    public void A_long_name_is_reported_with_a_shorter_one()
    {
        var name = new string('a', 180);

        With($"afbeeldingen/{name}.gif").Expect(
            $"afbeeldingen/{name}.gif: fout KB105: De naam is 184 tekens lang; hoogstens 140 past overal. Noem het bestand '{name[..100]}.gif'.");
    }

    [Fact]
    public void Names_that_differ_only_in_capitals_are_reported() => With("afbeeldingen/FOTO.gif", "afbeeldingen/foto.gif").Expect(
        "afbeeldingen/foto.gif: fout KB105: Naast 'afbeeldingen/foto.gif' staat 'afbeeldingen/FOTO.gif': "
        + "voor Windows, macOS en sommige hosts is dat dezelfde naam. "
        + "Noem het bestand 'foto-2.gif', of gooi er een weg.");

    [Fact]
    public void So_are_folders_once_for_all_that_is_in_them() => With("afbeeldingen/Plein/een.gif", "afbeeldingen/plein/een.gif", "afbeeldingen/plein/twee.gif")
        .Expect(
            "afbeeldingen/plein/een.gif: fout KB105: Naast 'afbeeldingen/plein' staat 'afbeeldingen/Plein': "
            + "voor Windows, macOS en sommige hosts is dat dezelfde naam. "
            + "Noem de map 'afbeeldingen/plein' 'plein-2', of gooi er een weg.");

    [Fact]
    public void So_are_names_that_write_an_accent_in_two_ways() => new TestSite()
        .With("begrippen/e\u0301e\u0301n/wmo.md", PageText.Begrip("b5555"))
        .With("begrippen/\u00E9\u00E9n/avg.md", PageText.Begrip("b6666"))
        .Expect(
            "begrippen/\u00E9\u00E9n/avg.md: fout KB105: Naast 'begrippen/\u00E9\u00E9n' staat 'begrippen/e\u0301e\u0301n': "
            + "voor Windows, macOS en sommige hosts is dat dezelfde naam. "
            + "Noem de map 'begrippen/\u00E9\u00E9n' 'een-2', of gooi er een weg.");

    [Theory]
    [InlineData("begrippen/een/wmo.md", "begrippen/\u00E9\u00E9n/avg.md")]
    [InlineData("begrippen/e\u0300\u00E9n/wmo.md", "begrippen/\u00E9\u00E9n/avg.md")]
    [InlineData("begrippen/console/wmo.md", "begrippen/com/avg.md")]
    [InlineData("begrippen/_wat?/wmo.md", "begrippen/avg.md")]
    public void Other_names_are_fine(string one, string other) =>
        new TestSite().With(one, PageText.Begrip("b5555")).With(other, PageText.Begrip("b6666")).ExpectNothing();

    private static TestSite With(params string[] images) => images.Aggregate(new TestSite(), (site, image) => site.With(image, Pictures.Gif));
}
