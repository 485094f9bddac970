using System.Text;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Reading;

public class SourceFileTests
{
    private const string Path = Complaints.Page;

    private static readonly string Text = PageText.Achtergrond("c9999").Body("Ze gaven géén antwoord.\n").ToString();

    private static TestSite With(byte[] content) => new TestSite().With(Path, content);

    [Fact]
    public void A_file_in_Latin_1_is_refused_where_its_first_accent_stands() => With(Encoding.Latin1.GetBytes(Text)).Expect(
        $"{Path}(8,11): fout KB101: Het bestand is niet in UTF-8 opgeslagen. "
        + "Sla het opnieuw op met de codering UTF-8 (in Kladblok: Opslaan als, Codering).");

    [Fact]
    public void A_file_in_UTF_16_is_refused() => With([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)]).Expect(
        $"{Path}(1,1): fout KB101: Het bestand is niet in UTF-8 opgeslagen. "
        + "Sla het opnieuw op met de codering UTF-8 (in Kladblok: Opslaan als, Codering).");

    [Fact]
    public void A_byte_order_mark_is_no_problem() => With([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)]).ExpectNothing();

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_other_machines_are_no_problem(string lineEnd) =>
        With(Encoding.UTF8.GetBytes(Text.Replace("\n", lineEnd, StringComparison.Ordinal))).ExpectNothing();

    [Theory]
    [InlineData("\0", "0000")]
    [InlineData("\u001B", "001B")]
    [InlineData("\u202E", "202E")]
    [InlineData("\uFEFF", "FEFF")]
    public void A_character_that_nobody_sees_is_refused(string character, string code) => Complaints.WithText($"Een regel.\n\nHier{character} staat iets.\n")
        .Expect(
            $"{Path}(10,5): fout KB109: Hier staat een teken dat niemand ziet (U+{code}). "
            + "Haal het weg: typ de regel opnieuw, of plak de tekst zonder opmaak. Zijn het er veel, sla het bestand dan op als UTF-8.");

    [Theory]
    [InlineData("Een\ttab.")]
    [InlineData("Een\u00A0vaste spatie en een zacht\u00ADafbreekteken.")]
    [InlineData("Een 👩‍👩‍👧 gezin.")]
    public void Blanks_and_pictograms_are_no_problem(string text) => Complaints.WithText(text).ExpectNothing();

    [Fact]
    public void A_code_for_a_character_that_nobody_sees_is_refused() => Complaints.WithText("Een &#8238; code.\n").Expect(
        $"{Path}(8,5): fout KB109: De code &#8238; staat voor een teken dat niemand ziet. Haal haar weg.");

    [Theory]
    [InlineData("Een [link](https://a.example/ \"titel&#x202E;om\").")]
    [InlineData("Een ![plein&#x202E;om](../afbeeldingen/plein.gif).")]
    public void So_it_is_in_a_title_or_a_description(string text) =>
        Complaints.WithText(text).With("afbeeldingen/plein.gif", Pictures.Gif).Expect(
            $"{Path}(8,5): fout KB109: In het adres, de titel of de beschrijving staat een code voor een teken dat niemand ziet. Haal haar weg.");

    [Fact]
    public void A_file_that_is_too_large_is_refused() => Complaints.WithText(string.Concat(Enumerable.Repeat("Veel tekst. ", 25_000))).Expect(
        $"{Path}: fout KB102: Het bestand is 294 kB; een tekst mag hoogstens 256 kB zijn. Splits de tekst in meer pagina’s.");

    [Fact]
    public void The_ledger_may_grow_for_years()
    {
        var lines = Enumerable.Range(1, 20_000).Select(number => $"/oud/{number}/: '-'\n");
        var redirects = Enumerable.Range(1, 10).Select(number => $"/oud/{number}/: /\n");
        var site = new TestSite().With("permalinks.yml", string.Concat(lines)).With("omleidingen.yml", string.Concat(redirects)).Build();

        Assert.Equal(20_000 - 10, site.Complaints.Count);
        Assert.All(site.Complaints, line => Assert.Contains("KB504", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_another_program_holds_is_refused()
    {
        using var folder = new TempFolder();
        Complaints.WithText("Tekst.").WriteTo(folder.Path);
        using var held = new FileStream(System.IO.Path.Combine(folder.Path, Path), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(
            [$"{Path}: fout KB106: Het bestand is niet te lezen. Kijk of een ander programma het openhoudt en of u het mag lezen."],
            BuiltSite.Of(folder.Path).Complaints);
    }
}
