using Kennisbank.Diagnostics;
using Kennisbank.Outputs;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

public class AddressBookTests
{
    private const string HowLedger =
        "Het grootboek heeft regels als '/lessen/naam/: c2222': een adres met een schuine streep voor en achter, en het id van de pagina of '-'.";

    private const string HowRedirect = "Schrijf '/oud/adres/: /nieuw/adres/', beide met een schuine streep voor en achter.";

    private static TestSite Ledger(string yaml) => new TestSite().With("permalinks.yml", yaml);

    private static TestSite Redirects(string yaml) => new TestSite().With("omleidingen.yml", yaml);

    [Fact]
    public void A_published_address_does_not_disappear() => Ledger("/achtergrond/weg/: c9999\n/lessen/thema/weg/: '-'\n").Expect(
        "permalinks.yml(1,1): fout KB504: Het adres /achtergrond/weg/ is ooit gepubliceerd en staat nu nergens meer. "
        + "Zet de pagina terug, of zet in omleidingen.yml een regel '/achtergrond/weg/: /nieuw/adres/'.",
        "permalinks.yml(2,1): fout KB504: Het adres /lessen/thema/weg/ is ooit gepubliceerd en staat nu nergens meer. "
        + "Zet de pagina terug, of zet in omleidingen.yml een regel '/lessen/thema/weg/: /nieuw/adres/'.");

    [Fact]
    public void The_address_of_a_list_with_nothing_left_in_it_leads_to_the_whole_list_for_now()
    {
        var site = Ledger("/verhalen/baken/eigen-kracht/: '-'\n").With("verhalen/v.md", PageText.Verhaal("c2222")).Build().WithoutProblems().Site;

        Assert.Equal(new RedirectRule("/verhalen/baken/eigen-kracht/", "/verhalen/", RedirectTable.ForNow), RedirectTable.For(site).First());
    }

    [Fact]
    public void Lists_are_not_called_lost_because_their_vocabulary_cannot_be_read() =>
        Assert.DoesNotContain(
            Ledger("/verhalen/thema/jeugd/: '-'\n").With("themas.yml", "\"jeugd: [\n").Build().Complaints,
            complaint => complaint.Contains("KB504", StringComparison.Ordinal));

    [Fact]
    public void A_permalink_goes_with_its_page_and_nowhere_else() => Redirects("/k/c2222/: /bakens/\n").Expect(
        "omleidingen.yml(1,1): fout KB505: Het vaste adres /k/c2222/ hoort bij een pagina en gaat vanzelf met haar mee. "
        + "Haal de regel weg, en geef de pagina haar eigen id.");

    [Fact]
    public void A_page_keeps_its_id() => Ledger("/begrippen/nieuw/: c9999\n").With("begrippen/nieuw.md", PageText.Begrip("c8888")).Expect(
        "permalinks.yml(1,1): fout KB504: Het vaste adres /k/c9999/ is ooit gepubliceerd, maar de pagina op /begrippen/nieuw/ heeft nu id 'c8888'. "
        + "Zet bij die pagina weer 'id: c9999'.");

    [Fact]
    public void The_permalink_of_a_page_that_was_taken_away_leads_where_its_address_leads()
    {
        var site = Ledger("/achtergrond/weg/: c9999\n").With("omleidingen.yml", "/achtergrond/weg/: /bakens/\n").Build().WithoutProblems().Site;

        Assert.Contains(new RedirectRule("/k/c9999/", "/bakens/", RedirectTable.ForNow), RedirectTable.For(site));
    }

    [Fact]
    public void The_permalink_of_a_page_that_moved_stays_with_it_whatever_its_old_address_leads_to()
    {
        var site = Ledger("/achtergrond/oud/: c9999\n").With("begrippen/nieuw.md", PageText.Begrip("c9999"))
            .With("omleidingen.yml", "/achtergrond/oud/: /bakens/\n").Build().WithoutProblems().Site;

        Assert.Equal("/begrippen/nieuw/", Assert.Single(RedirectTable.For(site), rule => rule.From == "/k/c9999/").To);
        Assert.Contains(new RedirectRule("/achtergrond/oud/", "/bakens/", RedirectTable.Moved), RedirectTable.For(site));
    }

    [Fact]
    public void A_page_may_take_the_address_of_one_that_moved() => Ledger("/begrippen/een/: c9999\n")
        .With("begrippen/een.md", PageText.Begrip("c8888")).With("begrippen/twee.md", PageText.Begrip("c9999")).ExpectNothing();

    [Fact]
    public void An_address_that_was_of_no_page_may_become_that_of_one() =>
        Ledger("/begrippen/een/: '-'\n").With("begrippen/een.md", PageText.Begrip("c8888")).ExpectNothing();

    [Fact]
    public void A_page_without_a_readable_id_is_not_called_lost_as_well() =>
        Assert.Contains("KB212", Assert.Single(
            Ledger("/begrippen/een/: c9999\n").With("begrippen/een.md", PageText.Begrip("C_fout")).Build().Complaints), StringComparison.Ordinal);

    [Fact]
    public void A_page_that_moved_is_followed_by_its_id() =>
        Ledger("/achtergrond/oud/: c9999\n").With("begrippen/nieuw.md", PageText.Begrip("c9999")).ExpectNothing();

    [Fact]
    public void A_page_that_became_a_draft_is_gone() => Ledger("/achtergrond/weg/: c9999\n")
        .With("achtergrond/weg.md", PageText.Achtergrond("c9999").Key("concept", "ja"))
        .Expect("permalinks.yml(1,1): fout KB504: Het adres /achtergrond/weg/ is ooit gepubliceerd en staat nu nergens meer. "
            + "Zet de pagina terug, of zet in omleidingen.yml een regel '/achtergrond/weg/: /nieuw/adres/'.");

    [Fact]
    public void A_redirect_saves_a_lost_address() =>
        Ledger("/achtergrond/weg/: c9999\n").With("omleidingen.yml", "/achtergrond/weg/: /bakens/\n").ExpectNothing();

    [Theory]
    [InlineData("lessen/weg/: c9999", "lessen/weg/")]
    [InlineData("/lessen/weg: c9999", "/lessen/weg")]
    [InlineData("/lessen/weg/: C9999", "/lessen/weg/")]
    [InlineData("/lessen/weg/: [c9999]", "/lessen/weg/")]
    [InlineData("/lessen/weg/:", "/lessen/weg/")]
    [InlineData("/lessen//weg/: c9999", "/lessen//weg/")]
    [InlineData("https://elders.example/: c9999", "https://elders.example/")]
    public void A_line_of_the_ledger_has_one_form(string line, string key) =>
        Ledger(line).Expect($"permalinks.yml(1,1): fout KB507: De regel van '{key}' klopt niet. {HowLedger}");

    [Theory]
    [InlineData("/oud: /bakens/", "/oud")]
    [InlineData("/oud/: /bakens", "/oud/")]
    [InlineData("/oud/: https://evil.example/", "/oud/")]
    [InlineData("/oud/: //evil.example/", "/oud/")]
    [InlineData("/oud/: [/bakens/]", "/oud/")]
    [InlineData("/oud/: ''", "/oud/")]
    [InlineData("\"/oud/ https://evil.example/ 301!\\n/\": /bakens/", "/oud/ https://evil.example/ 301! /")]
    [InlineData("\"/*/\": /bakens/", "/*/")]
    [InlineData("/:map/: /bakens/", "/:map/")]
    public void A_redirect_has_one_form_and_stays_on_this_site(string line, string key) =>
        Redirects(line).Expect($"omleidingen.yml(1,1): fout KB505: De omleiding van '{key}' klopt niet. {HowRedirect}");

    [Theory]
    [InlineData("/baken/", "Bedoelde u '/bakens/'?")]
    [InlineData("/heel/iets/anders/", "Neem het adres over uit de adresbalk, met een schuine streep voor en achter.")]
    public void A_redirect_leads_to_a_page(string target, string suggestion) => Redirects($"/oud/: {target}").Expect(
        $"omleidingen.yml(1,1): fout KB505: De omleiding leidt naar {target}, en daar staat niets. {suggestion}");

    [Fact]
    public void A_redirect_does_not_hide_a_page() => Redirects("/bakens/eigen-kracht/: /bakens/\n/: /bakens/\n").Expect(
        "omleidingen.yml(1,1): fout KB505: Op /bakens/eigen-kracht/ staat een pagina; die is door deze omleiding niet te bereiken. "
        + "Haal de regel weg, of geef de pagina een andere naam.",
        "omleidingen.yml(2,1): fout KB505: Op / staat een pagina; die is door deze omleiding niet te bereiken. "
        + "Haal de regel weg, of geef de pagina een andere naam.");

    [Fact]
    public void Redirects_do_not_run_in_circles_and_a_lost_address_adds_nothing() =>
        Redirects("/a/: /b/\n/b/: /c/\n/c/: /b/\n/zelf/: /zelf/\n").With("permalinks.yml", "/a/: c9999\n").Expect(
            "omleidingen.yml(1,1): fout KB506: De omleiding van /a/ komt weer bij zichzelf uit. "
            + "Laat één van de regels in de kring naar een bestaande pagina leiden.",
            "omleidingen.yml(2,1): fout KB506: De omleiding van /b/ komt weer bij zichzelf uit. "
            + "Laat één van de regels in de kring naar een bestaande pagina leiden.",
            "omleidingen.yml(3,1): fout KB506: De omleiding van /c/ komt weer bij zichzelf uit. "
            + "Laat één van de regels in de kring naar een bestaande pagina leiden.",
            "omleidingen.yml(4,1): fout KB506: De omleiding van /zelf/ komt weer bij zichzelf uit. "
            + "Laat één van de regels in de kring naar een bestaande pagina leiden.");

    [Fact]
    public void A_redirect_of_a_redirect_leads_straight_to_the_page()
    {
        var site = Redirects("/a/: /b/\n/b/: /bakens/\n").Build().WithoutProblems().Site;

        Assert.Equal(["/a/ → /bakens/", "/b/ → /bakens/"], site.Redirects.Select(redirect => $"{redirect.From} → {redirect.To}"));
    }

    [Fact]
    public void The_same_address_twice_is_a_problem() => Redirects("/a/: /bakens/\n/a/: /lessen/\n").Expect(
        "omleidingen.yml(2,1): fout KB208: De sleutel '/a/' staat er twee keer. Haal er één weg.");

    [Fact]
    public void Redirects_that_cannot_be_read_do_not_make_every_old_address_look_lost() =>
        Assert.Contains(
            "KB202", Assert.Single(Redirects("\"/oud/: /bakens/\n").With("permalinks.yml", "/oud/: '-'\n").Build().Complaints), StringComparison.Ordinal);

    [Fact]
    public void Addresses_that_are_not_in_the_ledger_are_advice()
    {
        var advice = new TestSite().Build().WithoutProblems().Problem(SiteRules.NotInLedger);

        Assert.Matches(
            @"^permalinks.yml: advies KB508: \d+ adressen staan nog niet in het grootboek. "
            + @"De redactie zet ze erbij met de opdracht 'permalinks' wanneer zij publiceert.$",
            advice.ToString());
    }

    [Fact]
    public void One_address_that_is_not_in_the_ledger_is_called_one() => Assert.Equal(
        "permalinks.yml: advies KB508: Eén adres staat nog niet in het grootboek. "
        + "De redactie zet het erbij met de opdracht 'permalinks' wanneer zij publiceert.",
        WithAllAddressesBut("/bakens/").Problem(SiteRules.NotInLedger).ToString());

    [Fact]
    public void A_ledger_with_every_address_needs_no_advice() => Assert.Empty(WithAllAddressesBut("").Problems);

    private static BuiltSite WithAllAddressesBut(string left) => Ledger(string.Concat(
        new TestSite().Build().Site.UnlistedAddresses.Where(address => address.Path != left)
            .Select(address => $"{address.Path}: {(address.PageId.Length > 0 ? address.PageId : "'-'")}\n"))).Build();
}
