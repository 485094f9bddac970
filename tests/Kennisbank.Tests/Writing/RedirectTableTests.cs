using Kennisbank.Tests.Sites;
using Kennisbank.Writing;

namespace Kennisbank.Tests.Writing;

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
}
