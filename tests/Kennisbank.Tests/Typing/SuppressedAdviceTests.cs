using Kennisbank.Diagnostics;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

/// <summary>Advice that a page suppresses, with a reason.</summary>
public class SuppressedAdviceTests
{
    private const string Reason = "Zo staat het in de wet.";

    private static readonly string LongText = $"Dit is een zin {string.Join(' ', Enumerable.Repeat("en", 25))}.\n";

    [Fact]
    public void Suppressed_advice_is_not_given() => Assert.DoesNotContain(
        Measured(Page("KB602").Body(LongText)), problem => problem.Rule == ReadabilityRules.LongSentence || problem.Severity > Severity.Advice);

    [Fact]
    public void It_stays_on_every_other_page() => Assert.Single(
        Measured(Page("KB602").Body(LongText), PageText.Achtergrond("c8888").Body(LongText)), problem => problem.Rule == ReadabilityRules.LongSentence);

    [Fact]
    public void One_that_no_longer_occurs_is_told() => Assert.Equal(
        "achtergrond/tekst.md(7,29): waarschuwing KB241: Advies KB602 is weggelegd, maar de controle geeft het op deze pagina niet meer. "
        + "Haal het weg bij 'advies-weggelegd'.",
        Assert.Single(Measured(Page("KB602").Body("Kort.\n")), problem => problem.Severity > Severity.Advice).ToString());

    [Fact]
    public void Nothing_is_called_gone_where_nobody_looked() => new TestSite().With("achtergrond/tekst.md", Page("KB602").Body("Kort.\n")).ExpectNothing();

    [Theory]
    [InlineData("KB431", "KB431 ('Verwijzing naar iets wat de lezer niet ziet') is geen advies en kan niet worden weggelegd. Herstel wat de melding zegt.")]
    [InlineData("KB999", "'KB999' is geen code van een advies. Neem de code over uit het verslag van de controle, zoals KB602.")]
    public void Only_advice_can_be_suppressed(string code, string complaint) =>
        new TestSite().With("achtergrond/tekst.md", Page(code)).Expect($"achtergrond/tekst.md(7,29): fout KB240: {complaint}");

    [Fact]
    public void A_reason_is_asked() => new TestSite()
        .With("achtergrond/tekst.md", PageText.Achtergrond("c7777").Key("advies-weggelegd", "[{advies: KB602}]"))
        .Expect("achtergrond/tekst.md(7,20): fout KB204: De sleutel 'reden' ontbreekt. Zet een regel 'reden: …' bij de gegevens.");

    private static PageText Page(string code) => PageText.Achtergrond("c7777").Key("advies-weggelegd", $"[{{advies: {code}, reden: {Reason}}}]");

    private static IReadOnlyList<Problem> Measured(params PageText[] pages)
    {
        var site = new TestSite();
        for (var index = 0; index < pages.Length; index++)
        {
            site.With(index == 0 ? "achtergrond/tekst.md" : $"achtergrond/tekst-{index}.md", pages[index]);
        }

        site.Options = site.Options with { MeasureTexts = true };
        return site.Build().Problems;
    }
}
