using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Parsing;

public class FrontMatterTests
{
    private const string Page = Complaints.Page;
    private const string Begin = "Begin met een regel '---', daaronder de gegevens (id, titel, samenvatting …), dan weer een regel '---' en dan de tekst.";

    private static TestSite With(string text) => new TestSite().With(Page, text);

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    public void An_empty_file_is_shown_how_a_page_begins(string text) =>
        With(text).Expect($"{Page}: fout KB201: Het bestand is leeg. {Begin}");

    [Theory]
    [InlineData("Zomaar tekst.")]
    [InlineData("---")]
    [InlineData("\n---\nid: c9999\n---\nTekst.")]
    [InlineData("----\nid: c9999\n----\nTekst.")]
    public void A_page_without_its_keys_is_shown_how_it_begins(string text) =>
        With(text).Expect($"{Page}(1,1): fout KB201: De pagina begint niet met een regel '---'. {Begin}");

    [Fact]
    public void Keys_that_are_not_closed_are_reported() => With("---\nid: c9999\ntitel: Zonder einde\n\nTekst.\n").Expect(
        $"{Page}(1,1): fout KB201: De kop met gegevens houdt niet op. Zet een regel '---' tussen de gegevens en de tekst.");

    [Fact]
    public void A_blank_after_the_hyphens_is_no_problem() =>
        With(PageText.Achtergrond("c9999").ToString().Replace("---\n", "---  \n", StringComparison.Ordinal)).ExpectNothing();

    [Fact]
    public void A_line_of_hyphens_further_on_is_a_rule_in_the_text() => Complaints.WithText("Een.\n\n---\n\nTwee.\n").ExpectNothing();
}
