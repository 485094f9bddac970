using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

public class BodyTests
{
    private const string Page = Complaints.Page;

    [Theory]
    [InlineData("")]
    [InlineData("\n\n \n")]
    [InlineData("---\n\n***\n")]
    [InlineData("> \n")]
    public void A_page_without_a_text_is_reported(string markdown) => Complaints.WithText(markdown).Expect(
        $"{Page}: fout KB406: De pagina heeft geen tekst. "
        + "Schrijf onder de gegevens waar de pagina over gaat, of zet er 'concept: ja' bij en laat haar nog even rusten.");

    [Theory]
    [InlineData("Ja.")]
    [InlineData("- 1")]
    [InlineData("    code")]
    public void A_word_is_enough(string markdown) => Complaints.WithText(markdown).ExpectNothing();

    [Fact]
    public void A_term_may_leave_it_at_its_definition() => new TestSite().With("begrippen/wmo.md", PageText.Begrip("c7777").Body("")).ExpectNothing();

    [Fact]
    public void A_draft_may_still_be_empty() =>
        new TestSite().With(Page, PageText.Achtergrond("c9999").Key("concept", "ja").Body("")).WithDrafts().ExpectNothing();

    [Theory]
    [InlineData("![](../afbeeldingen/plein.gif)")]
    [InlineData("![ ](../afbeeldingen/plein.gif)")]
    [InlineData("![](../afbeeldingen/plein.gif \"een titel\")")]
    [InlineData("![&nbsp;][plein]\n\n[plein]: ../afbeeldingen/plein.gif")]
    public void An_image_has_a_text_alternative(string image) => Complaints.WithText($"Kijk: {image}\n")
        .With("afbeeldingen/plein.gif", Pictures.Gif).Expect(
            $"{Page}(8,7): fout KB410: Dit plaatje heeft geen beschrijving. Zet tussen de rechte haken wat er te zien is, voor wie het niet ziet.");
}
