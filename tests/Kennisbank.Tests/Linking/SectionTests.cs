using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

public class SectionTests
{
    [Fact]
    public void A_type_without_pages_has_no_list_and_no_feed()
    {
        var site = new TestSite().Build().WithoutProblems();

        Assert.Contains("bakens/index.html", site.Outputs.Keys);
        Assert.Contains("bakens/feed.xml", site.Outputs.Keys);
        Assert.DoesNotContain(site.Outputs.Keys, path => path.StartsWith("verhalen/", StringComparison.Ordinal));
        Assert.DoesNotContain("/verhalen/", site.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_intervisie_without_a_method()
    {
        Assert.DoesNotContain(new TestSite().Build().Outputs.Keys, path => path.StartsWith("intervisie/", StringComparison.Ordinal));

        var site = new TestSite().With("methoden/kort.md", PageText.Methode("d4444")).Build().WithoutProblems();
        Assert.Contains("intervisie/index.html", site.Outputs.Keys);
    }

    [Fact]
    public void The_address_of_a_section_that_was_emptied_leads_to_the_home_page()
    {
        var site = new TestSite().With("permalinks.yml", "/verhalen/: '-'\n/intervisie/: '-'\n/verhalen/thema/jeugd/: '-'\n").Build().WithoutProblems().Site;

        Assert.Equal(
            [("/intervisie/", "/"), ("/verhalen/", "/"), ("/verhalen/thema/jeugd/", "/")],
            site.Redirects.Select(redirect => (redirect.From.Value, redirect.To.Value)));
        Assert.DoesNotContain(site.Redirects, redirect => redirect.IsForGood);
    }

    [Fact]
    public void The_chart_takes_a_baken_and_an_agenda()
    {
        var site = new TestSite().Without("agendas/veranderagenda.md").Build().WithoutProblems();

        Assert.False(site.Site.Has(WellKnown.Matrix));
        Assert.DoesNotContain("bakenkaart/index.html", site.Outputs.Keys);
    }

    [Fact]
    public void A_site_says_itself_what_stands_above_a_list()
    {
        var site = new TestSite().With("site.yml", MinimalSite.Settings + "\ninleidingen:\n  bakens: Waar wij op koersen.\n").Build().WithoutProblems().Site;

        Assert.Equal("Waar wij op koersen.", Listings.OfType(site, ContentType.Baken).Introduction);
        Assert.Equal(ContentType.Agenda.Profile().Introduction, Listings.OfType(site, ContentType.Agenda).Introduction);
    }

    [Fact]
    public void A_list_that_does_not_exist_has_no_text_above_it() => new TestSite()
        .With("site.yml", MinimalSite.Settings + "\ninleidingen:\n  baken: Waar wij op koersen.\n")
        .Expect("site.yml(10,3): fout KB203: Onbekende sleutel 'baken' bij 'inleidingen'. Bedoelde u 'bakens'?");

    [Theory]
    [InlineData("Veranderagenda", "Eigen kracht in de agenda Veranderagenda")]
    [InlineData("De veranderagenda", "Eigen kracht in de veranderagenda")]
    [InlineData("Het plan", "Eigen kracht in het plan")]
    [InlineData("Onze aanpak", "Eigen kracht in onze aanpak")]
    public void A_cell_of_the_chart_names_an_agenda_as_in_a_sentence(string agenda, string title)
    {
        var site = new TestSite().With("agendas/veranderagenda.md", PageText.Agenda("b4444").Key("titel", agenda)).Build().WithoutProblems().Site;

        Assert.Contains(Listings.All(site), listing => listing.Title == title);
    }
}
