using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

public class LinkTests
{
    private const string Page = Complaints.Page;
    private const string Place = $"{Page}(8,6)";
    private const string HowTo = "Schrijf het pad naar het bestand, vanaf dit bestand, bijvoorbeeld '../bakens/eigen-kracht.md'.";

    private static TestSite With(string target) => Complaints.WithText($"Lees [hier]({target}) meer.\n\n## Een kop\n\nTekst.\n");

    [Theory]
    [InlineData("../bakens/eigen-kragt.md", "Bedoelde u '../bakens/eigen-kracht.md'?")]
    [InlineData("bakens/eigen-kracht.md", "Bedoelde u '../bakens/eigen-kracht.md'?")]
    [InlineData("eigen-kracht.md", "Bedoelde u '../bakens/eigen-kracht.md'?")]
    [InlineData("../bakens/eigen-kracht", "Bedoelde u '../bakens/eigen-kracht.md'?")]
    [InlineData("../bakens/eigen-kracht.html", "Bedoelde u '../bakens/eigen-kracht.md'?")]
    [InlineData("../bakens/Eigen-Kracht.md", "Bedoelde u '../bakens/eigen-kracht.md'?")]
    [InlineData("text.md", "Bedoelde u 'tekst.md'?")]
    [InlineData("heel-iets-anders.md", HowTo)]
    [InlineData("../site.yml", HowTo)]
    [InlineData("javascript%3Aalert(1)", HowTo)]
    [InlineData("www.voorbeeld.nl", "Zet https:// voor een adres op een andere site.")]
    [InlineData("../lessen/_later.md", "Een bestand of map die met _ begint, komt niet op de site.")]
    [InlineData("/bakens/eigenkracht/", "Bedoelde u '/bakens/eigen-kracht/'?")]
    [InlineData("/bakens", "Bedoelde u '/bakens/'?")]
    [InlineData("/etc/passwd", "Een adres op deze site begint en eindigt met een schuine streep, zoals /bakens/eigen-kracht/.")]
    [InlineData("/bakens/#kop", "Bedoelde u '/bakens/'?")]
    public void A_link_that_leads_nowhere_gets_a_suggestion(string target, string suggestion) =>
        With(target).With("lessen/_later.md", "").Expect($"{Place}: fout KB407: De link '{target}' wijst naar niets. {suggestion}");

    [Theory]
    [InlineData("![een plein](../afbeeldingen/mijn plein.png)", 12)]
    [InlineData("[het rapport](https://www.voorbeeld.nl/mijn rapport.pdf)", 13)]
    [InlineData("[tekst](tekst.md", 7)]
    public void What_did_not_become_a_link_is_reported_with_the_right_form(string text, int length) => Complaints.WithText($"Zie {text} hier.").Expect(
        $"{Complaints.Page}(8,{4 + length}): fout KB417: Hier begint het adres van een link of plaatje, maar het is niet te lezen. "
        + "Sluit het af met een haakje. Staat er een spatie in het adres, zet het dan tussen < en >: [tekst](<adres met spatie>).");

    [Theory]
    [InlineData("Een keuze [of niet] (zie boven).")]
    [InlineData("Schrijf `[tekst](adres` in code.")]
    [InlineData("De haken zelf: [tekst\\](adres.")]
    public void Brackets_outside_links_are_no_problem(string text) => Complaints.WithText(text).ExpectNothing();

    [Theory]
    [InlineData("[hier]()")]
    [InlineData("[hier](<>)")]
    public void A_link_without_an_address_is_reported(string link) => Complaints.WithText($"Lees {link}.").Expect(
        $"{Place}: fout KB407: Deze link heeft geen adres. Zet tussen de ronde haken waar de link heen gaat.");

    [Theory]
    [InlineData("https:evil")]
    [InlineData("https:/evil.example/")]
    [InlineData("https:\\\\\\\\evil.example/")]
    [InlineData("https://")]
    [InlineData("<https://voorbeeld.nl/een twee>")]
    [InlineData("mailto:")]
    [InlineData("mailto:naam")]
    public void Half_an_address_is_refused(string target)
    {
        var shown = target.Trim('<', '>').Replace("\\\\", "\\", StringComparison.Ordinal);
        With(target).Expect(
            $"{Place}: fout KB407: '{shown}' is geen volledig adres. Schrijf het hele adres, zoals https://www.voorbeeld.nl/ of mailto:naam@voorbeeld.nl.");
    }

    [Fact]
    public void A_link_to_a_draft_says_that_it_is_one() => With("later.md").With("achtergrond/later.md", PageText.Achtergrond("c8888").Key("concept", "ja"))
        .Expect($"{Place}: fout KB407: De pagina achtergrond/later.md is nog een concept en staat niet op de site. Haal de link weg tot zij gepubliceerd is.");

    [Fact]
    public void A_link_to_a_draft_is_right_where_drafts_are_shown() =>
        With("later.md").With("achtergrond/later.md", PageText.Achtergrond("c8888").Key("concept", "ja")).WithDrafts().ExpectNothing();

    [Theory]
    [InlineData("#een-kob", Page, "Bedoelde u 'een-kop'?")]
    [InlineData("#iets-heel-anders", Page, "Er zijn: een-kop.")]
    [InlineData("../bakens/eigen-kracht.md#kop", "bakens/eigen-kracht.md", "Die pagina heeft geen koppen; haal het stuk vanaf # weg.")]
    [InlineData("../casussen/zwembad.md#wat-werkt", "casussen/zwembad.md", "Bedoelde u 'wat-werkte'?")]
    [InlineData("../casussen/zwembad.md#Wat-werkte", "casussen/zwembad.md", "Bedoelde u 'wat-werkte'?")]
    public void A_heading_that_is_not_there_gets_a_suggestion(string target, string file, string suggestion) =>
        With(target).With("casussen/zwembad.md", PageText.Casus("c3333")).Expect(
            $"{Place}: fout KB408: Op {file} is geen kop '{target[target.IndexOf('#', StringComparison.Ordinal)..]}'. {suggestion}");

    [Fact]
    public void A_page_with_very_many_headings_names_some() => Complaints
        .WithText("Lees [hier](#x).\n\n" + string.Concat(Enumerable.Range(1, 40).Select(n => $"## Hoofdstuk {n}\n\n")))
        .Expect(
            $"{Place}: fout KB408: Op {Page} is geen kop '#x'. Er zijn: "
            + string.Join(", ", Enumerable.Range(1, 12).Select(n => $"hoofdstuk-{n}")) + " ….");

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("../../../../../../etc/passwd")]
    [InlineData("..\\\\..\\\\geheim.md")]
    [InlineData("%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("x/../../../geheim.md")]
    public void A_link_cannot_leave_the_folder(string target) => With(target).Expect(
        $"{Place}: fout KB412: De link '{target.Replace("\\\\", "\\", StringComparison.Ordinal)}' leidt buiten de map met inhoud. "
        + "Tel de stappen '../' nog eens na.");

    [Theory]
    [InlineData("#een-kop")]
    [InlineData("#")]
    [InlineData("tekst.md")]
    [InlineData("./tekst.md#een-kop")]
    [InlineData("../achtergrond/tekst.md")]
    [InlineData("../bakens/eigen-kracht.md")]
    [InlineData("..\\\\bakens\\\\eigen-kracht.md")]
    [InlineData("../casussen/zwembad.md#wat-werkte")]
    [InlineData("../casussen/zwem%62ad.md")]
    [InlineData("<../casussen/zwembad.md>")]
    [InlineData("../casussen/zwembad.md \"een titel\"")]
    [InlineData("/bakens/")]
    [InlineData("/bakenkaart/")]
    [InlineData("https://www.voorbeeld.nl/een:twee?drie=//vier#vijf")]
    [InlineData("HTTPS://www.voorbeeld.nl/")]
    [InlineData("mailto:redactie@kennis.example?subject=Vraag")]
    public void A_right_link_is_no_problem(string target) => With(target).With("casussen/zwembad.md", PageText.Casus("c3333")).ExpectNothing();
}
