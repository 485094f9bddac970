using System.Xml.Linq;
using Kennisbank.Model;
using Kennisbank.Outputs;
using Kennisbank.Parsing;
using Kennisbank.Tests.Sites;
using Kennisbank.Views;

namespace Kennisbank.Tests.Outputs;

public class SitemapTests
{
    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly BuiltSite Site = EveryKind.Site().Build();

    [Fact]
    public void Every_page_stands_in_it_once_but_not_the_one_for_wrong_addresses_those_filled_from_their_address_booklets_and_cards()
    {
        List<string> others =
        [
            .. Enum.GetValues<MeetingPage>().Select(page => page.Url().OutputFile), "404.html",
            .. BookletView.All(Site.Site).Select(booklet => booklet.OutputFile),
            .. EmbedView.All(Site.Site).Select(card => card.OutputFile),
        ];
        var pages = Site.Outputs.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !others.Contains(path))
            .Select(path => MinimalSite.BaseUrl + path[..^"index.html".Length]);

        Assert.Equal(pages.Order(StringComparer.Ordinal), ChangesOf(Site).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_page_changed_when_it_says_so()
    {
        var changes = ChangesOf(Site);

        Assert.Equal("2026-03-02", changes["https://kennis.example/lessen/luister/"]);
        Assert.Equal("2026-01-15", changes["https://kennis.example/verhalen/te-snel/"]);
    }

    [Fact]
    public void A_list_changed_with_the_newest_page_in_it()
    {
        var changes = ChangesOf(Site);

        Assert.Equal("2026-03-02", changes["https://kennis.example/lessen/"]);
        Assert.Equal("2026-03-02", changes["https://kennis.example/themas/jeugd/"]);
        Assert.Equal("2026-01-15", changes["https://kennis.example/casussen/"]);
        Assert.Equal("2026-03-02", changes["https://kennis.example/"]);
    }

    [Fact]
    public void A_list_with_nothing_in_it_names_no_day() =>
        Assert.Null(ChangesOf(new TestSite().Build())["https://kennis.example/themas/jeugd/"]);

    [Fact]
    public void Each_part_of_a_list_changes_with_the_list()
    {
        var site = new TestSite();
        for (var number = 1; number <= 30; number++)
        {
            site.With($"verhalen/v{number}.md", PageText.Verhaal($"c2{number / 10 + 2}{"23456789bc"[number % 10]}2").Key("titel", $"Verhaal {number}"));
        }

        site.With("verhalen/v1.md", PageText.Verhaal("c2232").Key("titel", "Aap").Key("bijgewerkt", "2026-06-07"));

        Assert.Equal("2026-06-07", ChangesOf(site.Build())["https://kennis.example/verhalen/pagina/2/"]);
    }

    [Fact]
    public void A_very_large_site_has_an_index_of_sitemaps_that_together_hold_every_page()
    {
        var views = SiteViews.All(Site.Site).ToList();
        var files = Sitemap.All(Site.Site, views, maxEntries: 10).ToDictionary(file => file.Path, Text);

        var named = XElement.Parse(files["sitemap.xml"]).Elements(Namespace + "sitemap").Select(map => map.Element(Namespace + "loc")!.Value).ToList();
        Assert.Equal(files.Keys.Where(path => path != "sitemap.xml").Select(path => MinimalSite.BaseUrl + path), named);
        var parts = files.Where(file => file.Key != "sitemap.xml").Select(file => XElement.Parse(file.Value).Elements().ToList()).ToList();
        Assert.All(parts, part => Assert.InRange(part.Count, 1, 10));
        Assert.Equal(views.Count(view => view.IsIndexed), parts.Sum(part => part.Count));
    }

    [Fact]
    public void Robots_may_come_in_and_find_the_sitemap() =>
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://kennis.example/sitemap.xml\n", Site.Text("robots.txt"));

    private static Dictionary<string, string?> ChangesOf(BuiltSite site) => site.Xml("sitemap.xml").Elements(Namespace + "url")
        .ToDictionary(url => url.Element(Namespace + "loc")!.Value, url => url.Element(Namespace + "lastmod")?.Value);

    private static string Text(OutputFile file)
    {
        using var output = new Utf8Output();
        file.Write(output);
        return System.Text.Encoding.UTF8.GetString(output.Written.Span);
    }
}
