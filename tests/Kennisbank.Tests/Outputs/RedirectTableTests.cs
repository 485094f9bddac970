using Kennisbank.Outputs;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs;

public class RedirectTableTests
{
    private static BuiltSite Moved() => new TestSite()
        .With("lessen/luister.md", PageText.Les("c2222"))
        .With("permalinks.yml", "/lessen/oude-naam/: c2222\n/oud/: '-'\n")
        .With("omleidingen.yml", "/oud/: /bakens/\n")
        .Build()
        .WithoutProblems();

    [Fact]
    public void A_page_that_moved_is_found_at_its_old_address_for_good() =>
        Assert.Contains(new RedirectRule("/lessen/oude-naam/", "/lessen/luister/", 301), RedirectTable.For(Moved().Site));

    [Fact]
    public void A_line_of_the_editors_redirects_for_good() =>
        Assert.Contains(new RedirectRule("/oud/", "/bakens/", 301), RedirectTable.For(Moved().Site));

    [Fact]
    public void A_permalink_leads_to_its_page_for_now() =>
        Assert.Contains(new RedirectRule("/k/c2222/", "/lessen/luister/", 302), RedirectTable.For(Moved().Site));

    [Fact]
    public void Every_page_has_its_permalink_and_every_redirect_leads_to_a_page()
    {
        var site = EveryKind.Site().Build().WithoutProblems();

        var rules = RedirectTable.For(site.Site).ToList();

        Assert.Equal(site.Site.Pages.Count, rules.Count);
        Assert.All(rules, rule => Assert.Contains(rule.To[1..] + "index.html", site.Outputs.Keys));
    }

    [Fact]
    public void The_file_for_the_host_has_a_line_for_each() => Assert.Equal(
        """
        /lessen/oude-naam/ /lessen/luister/ 301
        /oud/ /bakens/ 301
        /k/c2222/ /lessen/luister/ 302
        /k/b3333/ /bakens/eigen-kracht/ 302
        /k/b4444/ /agendas/veranderagenda/ 302
        /k/b2222/ /bronnen/handboek/ 302

        """,
        Moved().Text("_redirects"));

    [Theory]
    [InlineData("/oud%20vier/", "/oud vier/", "/oud%20vier/")]
    [InlineData("/oud vier/", "/oud vier/", "/oud%20vier/")]
    [InlineData("/%C3%A9%c3%a9n/", "/één/", "/%C3%A9%C3%A9n/")]
    [InlineData("/één/", "/één/", "/%C3%A9%C3%A9n/")]
    [InlineData("/b%61kens-oud/", "/bakens-oud/", "/bakens-oud/")]
    [InlineData("/100%25/", "/100%/", "/100%25/")]
    public void An_old_address_leads_on_with_codes_or_without(string written, string asked, string encoded)
    {
        var site = new TestSite().With("omleidingen.yml", $"{written}: /bakens/\n").With("permalinks.yml", $"{written}: '-'\n").Build().WithoutProblems();

        Assert.Contains(new RedirectRule(asked, "/bakens/", 301), RedirectTable.For(site.Site));
        Assert.Contains($"{encoded} /bakens/ 301\n", site.Text("_redirects"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_ways_to_write_one_address_are_reported() => new TestSite().With("omleidingen.yml", "/oud%20vier/: /bakens/\n/oud vier/: /bakens/\n").Expect(
        "omleidingen.yml(2,1): fout KB208: Het oude adres /oud vier/ staat er al, in een andere schrijfwijze. Haal er één weg.");
}
