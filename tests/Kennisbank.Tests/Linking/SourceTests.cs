using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

public class SourceTests
{
    private const string Page = Complaints.Page;

    private static TestSite With(string source) =>
        new TestSite().With(Page, PageText.Achtergrond("c9999").Key("bronnen", $"[{{bron: {source}, plaats: p. 3}}, {{bron: handboek, plaats: p. 4}}]"));

    [Theory]
    [InlineData("handboeck", "Bedoelde u 'handboek'?")]
    [InlineData("bronnen/handboek", "Kies uit: handboek; of beschrijf de bron eerst in de map bronnen.")]
    [InlineData("krant", "Kies uit: handboek; of beschrijf de bron eerst in de map bronnen.")]
    public void A_source_that_is_not_known_gets_the_known_ones(string source, string suggestion) =>
        With(source).Expect($"{Page}(5,18): fout KB302: Onbekende bron '{source}'. {suggestion}");

    [Fact]
    public void A_source_that_is_a_draft_says_so() => With("later").With("bronnen/later.md", PageText.Bron("c7777").Key("concept", "ja")).Expect(
        $"{Page}(5,18): fout KB302: De bron 'later' is nog een concept. Haal bij de bron de regel 'concept: ja' weg.");

    [Fact]
    public void A_source_that_nobody_uses_is_a_warning() => new TestSite().With("bronnen/stof.md", PageText.Bron("c7777")).Expect(
        "bronnen/stof.md: waarschuwing KB307: Geen enkele pagina noemt deze bron. "
        + "Noem haar bij 'bronnen' van een pagina die eruit put, of zet er 'concept: ja' bij.");

    [Fact]
    public void A_page_that_cannot_be_read_may_be_the_one_that_uses_a_source() => new TestSite()
        .With("bronnen/krant.md", PageText.Bron("c7777"))
        .With(Page, "Zomaar tekst.")
        .Expect($"{Page}(1,1): fout KB201: De pagina begint niet met een regel '---'. "
            + "Begin met een regel '---', daaronder de gegevens (id, titel, samenvatting …), dan weer een regel '---' en dan de tekst.");

    [Fact]
    public void A_warning_does_not_keep_the_site_from_being_built() =>
        Assert.Contains("bronnen/stof/index.html", new TestSite().With("bronnen/stof.md", PageText.Bron("c7777")).Build().Outputs.Keys);
}
