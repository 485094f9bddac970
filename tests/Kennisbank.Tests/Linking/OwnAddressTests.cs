using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

public class OwnAddressTests
{
    private const string Page = Complaints.Page;
    private const string Place = $"{Page}(8,6)";

    private static TestSite With(string target) => Complaints.WithText($"Lees [hier]({target}) meer.\n\n## Een kop\n\nTekst.\n")
        .With("casussen/zwembad.md", PageText.Casus("c3333"))
        .With("casussen/weg.md", "---\nid: c4444\ningetrokken: 2026-11-01\n---\n")
        .With("achtergrond/later.md", PageText.Achtergrond("c8888").Key("concept", "ja"))
        .With("omleidingen.yml", "/oud/: /casussen/zwembad/\n/ouder/: /oud/\n");

    [Theory]
    [InlineData("https://kennis.example/casussen/zwembad/", "/casussen/zwembad/")]
    [InlineData("http://kennis.example/casussen/zwembad/", "/casussen/zwembad/")]
    [InlineData("https://www.kennis.example/casussen/zwembad/", "/casussen/zwembad/")]
    [InlineData("HTTPS://KENNIS.example/casussen/zwembad/", "/casussen/zwembad/")]
    [InlineData("//kennis.example/casussen/zwembad/", "/casussen/zwembad/")]
    [InlineData("https://kennis.example/casussen/zwembad", "/casussen/zwembad/")]
    [InlineData("https://kennis.example/casussen/zwembad/index.html", "/casussen/zwembad/")]
    [InlineData("https://kennis.example/casussen/zwem%62ad/#wat-werkte", "/casussen/zwembad/#wat-werkte")]
    [InlineData("http://localhost:5080/casussen/zwembad/#wat-werkte", "/casussen/zwembad/#wat-werkte")]
    [InlineData("http://127.0.0.1:8123/casussen/zwembad/", "/casussen/zwembad/")]
    [InlineData("https://kennis.example/k/c3333/", "/casussen/zwembad/")]
    [InlineData("https://kennis.example/achtergrond/tekst/#een-kop", "#een-kop")]
    [InlineData("https://kennis.example/oud/", "/casussen/zwembad/")]
    [InlineData("https://kennis.example/ouder/#wat-werkte", "/casussen/zwembad/#wat-werkte")]
    [InlineData("https://kennis.example", "/")]
    [InlineData("https://kennis.example/bakens/", "/bakens/")]
    [InlineData("https://kennis.example/zoeken/?q=wmo", "/zoeken/?q=wmo")]
    [InlineData("https://kennis.example/feed.xml", "/feed.xml")]
    [InlineData("/k/c3333/", "/casussen/zwembad/")]
    [InlineData("/k/c3333/#wat-werkte", "/casussen/zwembad/#wat-werkte")]
    [InlineData("/casussen/zwembad/#wat-werkte", "/casussen/zwembad/#wat-werkte")]
    [InlineData("/casussen/zwembad/?zoek=bad#wat-werkte", "/casussen/zwembad/?zoek=bad#wat-werkte")]
    [InlineData("/oud/", "/casussen/zwembad/")]
    public void An_address_on_this_site_leads_to_the_page_as_any_link_does(string target, string address)
    {
        var html = With(target).Build().WithoutProblems().Text("achtergrond/tekst/index.html");

        Assert.Contains($"<a href=\"{address}\">hier</a>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://kennis.example/casussen/zwenbad/", "Bedoelde u '/casussen/zwembad/'?")]
    [InlineData("https://kennis.example/casussen/zwenbad/#wat-werkte", "Bedoelde u '/casussen/zwembad/#wat-werkte'?")]
    [InlineData("http://localhost:5080/casussen/zwenbad/?zoek=bad#wat-werkte", "Bedoelde u '/casussen/zwembad/?zoek=bad#wat-werkte'?")]
    [InlineData("https://kennis.example/heel-iets-anders.pdf", "Een adres op deze site begint en eindigt met een schuine streep, zoals /bakens/eigen-kracht/.")]
    [InlineData("/k/c9h8g/", "Geen pagina heeft dit id. Kijk op de pagina zelf welk vast adres zij heeft.")]
    [InlineData("../casussen/zwenbad.md#wat-werkte", "Bedoelde u '../casussen/zwembad.md#wat-werkte'?")]
    [InlineData("../casussen/zwenbad.md?a=1#wat-werkte", "Bedoelde u '../casussen/zwembad.md?a=1#wat-werkte'?")]
    public void One_where_nothing_stands_gets_a_suggestion_with_its_anchor(string target, string suggestion) =>
        With(target).Expect($"{Place}: fout KB407: De link '{target}' wijst naar niets. {suggestion}");

    [Theory]
    [InlineData("https://kennis.example/casussen/zwembad/#wat-werkt")]
    [InlineData("/k/c3333/#wat-werkt")]
    public void Its_anchor_is_looked_up(string target) => With(target).Expect(
        $"{Place}: fout KB408: Op casussen/zwembad.md is geen kop '#wat-werkt'. Bedoelde u 'wat-werkte'?");

    [Theory]
    [InlineData("https://www.kennis.example/casussen/weg/")]
    [InlineData("/casussen/weg/")]
    [InlineData("/k/c4444/")]
    [InlineData("http://localhost:5080/k/c4444/#kop")]
    public void A_page_that_was_taken_away_is_warned_about(string target) => With(target).Expect(
        $"{Place}: waarschuwing KB310: De pagina casussen/weg.md is ingetrokken; de link leidt naar de mededeling daarover. "
        + "Haal de link weg, en wat de tekst over die pagina zegt.");

    [Theory]
    [InlineData("https://kennis.example/achtergrond/later/")]
    [InlineData("/k/c8888/")]
    public void A_page_that_is_a_draft_is_reported_as_one(string target) => With(target).Expect(
        $"{Place}: fout KB407: De pagina achtergrond/later.md is nog een concept en staat niet op de site. Haal de link weg tot zij gepubliceerd is.");

    [Theory]
    [InlineData("https://kennis.example.org/casussen/weg/")]
    [InlineData("https://ander.kennis.example/casussen/weg/")]
    [InlineData("https://kennis.example:8443/casussen/weg/")]
    [InlineData("https://kennis.example@voorbeeld.nl/casussen/weg/")]
    public void Another_site_stays_another_site(string target) =>
        Assert.Contains(
            $"<a href=\"{target}\" rel=\"external\">hier</a>",
            With(target).Build().WithoutProblems().Text("achtergrond/tekst/index.html"),
            StringComparison.Ordinal);

    [Fact]
    public void The_address_in_the_settings_is_own_in_a_preview_elsewhere() => With("https://kennis.example/casussen/weg/")
        .WithBaseUrl("https://proef.example/").Expect(
            $"{Place}: waarschuwing KB310: De pagina casussen/weg.md is ingetrokken; de link leidt naar de mededeling daarover. "
            + "Haal de link weg, en wat de tekst over die pagina zegt.");

    [Fact]
    public void An_address_between_brackets_is_own_too()
    {
        var site = Complaints.WithText("Zie <https://www.kennis.example/bakens/eigen-kracht/> en <https://voorbeeld.nl/>.").Build().WithoutProblems();

        var html = site.Text("achtergrond/tekst/index.html");
        Assert.Contains("<a href=\"/bakens/eigen-kracht/\">https://www.kennis.example/bakens/eigen-kracht/</a>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://voorbeeld.nl/\" rel=\"external\">https://voorbeeld.nl/</a>", html, StringComparison.Ordinal);
        Assert.Contains(
            "Zie <https://kennis.example/bakens/eigen-kracht/> en <https://voorbeeld.nl/>.", site.Text("achtergrond/tekst/index.md"), StringComparison.Ordinal);
    }
}
