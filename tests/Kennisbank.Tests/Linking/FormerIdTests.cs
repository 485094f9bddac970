using Kennisbank.Outputs;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

/// <summary>Pages that were merged into another one, which names their ids on line 7.</summary>
public class FormerIdTests
{
    private const string Page = Complaints.Page;
    private const string Ledger = "/verhalen/oud/: c65c5\n";

    private static TestSite With(string ids, string ledger = Ledger) =>
        new TestSite().With("permalinks.yml", ledger).With(Page, PageText.Achtergrond("c9999").Key("vroeger-id", $"[{ids}]"));

    [Fact]
    public void The_permalink_and_the_address_of_the_old_page_lead_to_the_new_one()
    {
        var rules = RedirectTable.For(With("c65c5").Build().WithoutProblems().Site).ToList();

        Assert.Contains(new RedirectRule("/k/c65c5/", "/achtergrond/tekst/", RedirectTable.ForNow), rules);
        Assert.Contains(new RedirectRule("/verhalen/oud/", "/achtergrond/tekst/", RedirectTable.Moved), rules);
        Assert.Equal(rules.Count, rules.DistinctBy(rule => rule.From).Count());
    }

    [Fact]
    public void The_old_address_may_lead_elsewhere_and_the_permalink_follows_the_page_that_names_it()
    {
        var rules = RedirectTable.For(With("c65c5").With("omleidingen.yml", "/verhalen/oud/: /bakens/\n").Build().WithoutProblems().Site).ToList();

        Assert.Contains(new RedirectRule("/verhalen/oud/", "/bakens/", RedirectTable.Moved), rules);
        Assert.Equal("/achtergrond/tekst/", Assert.Single(rules, rule => rule.From == "/k/c65c5/").To);
    }

    [Fact]
    public void Another_page_may_take_the_old_address() => With("c65c5").With("verhalen/oud.md", PageText.Verhaal("c8888")).ExpectNothing();

    [Fact]
    public void A_link_to_the_old_permalink_leads_to_the_new_page() => With("c65c5")
        .With("achtergrond/links.md", PageText.Achtergrond("c8888").Key("titel", "Links").Body("Lees [dat](/k/c65c5/).\n")).ExpectNothing();

    [Fact]
    public void A_bijeenkomst_that_names_the_old_page_gets_the_new_one() => Assert.Equal(
        "c9999",
        With("c65c5").With("methoden/kort.md", PageText.Methode("d4444")).Build()
            .Json("intervisie/stukken.json").GetProperty("vervallen").GetProperty("c65c5").GetString());

    [Fact]
    public void A_new_story_cannot_have_the_old_id() =>
        Assert.Contains("\"c65c5\"", With("c65c5").Build().Text("deel-je-verhaal/namen.json"), StringComparison.Ordinal);

    [Fact]
    public void An_id_that_no_page_ever_had_is_an_error() => With("c65c4").Expect(
        "achtergrond/tekst.md(7,14): fout KB314: Het id 'c65c4' stond bij geen enkele gepubliceerde pagina. "
        + "Neem het id over uit permalinks.yml, waar het achter het adres van de oude pagina staat.",
        "permalinks.yml(1,1): fout KB504: Het adres /verhalen/oud/ is ooit gepubliceerd en staat nu nergens meer. "
        + "Zet de pagina terug, of zet in omleidingen.yml een regel '/verhalen/oud/: /nieuw/adres/'.");

    [Fact]
    public void An_id_that_a_page_still_has_is_an_error() => With("c65c5").With("verhalen/oud.md", PageText.Verhaal("c65c5")).Expect(
        $"{Page}(7,14): fout KB501: Het id 'c65c5' is nog van verhalen/oud.md. Noem bij 'vroeger-id' alleen ids van pagina’s die er niet meer zijn.");

    [Fact]
    public void The_id_of_a_page_that_was_withdrawn_stays_with_its_notice() =>
        With("c65c5").With("verhalen/oud.md", "---\nid: c65c5\ningetrokken: 2026-11-22\n---\n").Expect(
            $"{Page}(7,14): fout KB501: Het id 'c65c5' is nog van verhalen/oud.md. Noem bij 'vroeger-id' alleen ids van pagina’s die er niet meer zijn.");

    [Fact]
    public void One_page_takes_over() => With("c65c5")
        .With("begrippen/ook.md", PageText.Begrip("c8888").Key("vroeger-id", "[c65c5]")).Expect(
            "begrippen/ook.md(7,14): fout KB501: Het id 'c65c5' staat ook bij 'vroeger-id' van achtergrond/tekst.md. "
            + "Kies de pagina waarin de oude het meest terug te vinden is.");

    [Fact]
    public void What_is_no_id_is_an_error() => With("C65c5", ledger: "").Expect(
        $"{Page}(7,14): fout KB212: 'C65c5' is geen id: dat zijn 5 tekens uit 23456789bcdfghjkmnpqrstvwxz. "
        + "Neem het id over uit permalinks.yml, waar het achter het adres van de oude pagina staat.");
}
