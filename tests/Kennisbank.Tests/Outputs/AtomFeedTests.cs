using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Kennisbank.Model;
using Kennisbank.Outputs;
using Kennisbank.Parsing;
using Kennisbank.Tests.Sites;
using Kennisbank.Theming;
using Kennisbank.Views;

namespace Kennisbank.Tests.Outputs;

public class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly BuiltSite Site = EveryKind.Site().Build();

    public static TheoryData<string> EveryFeed =>
    [
        "feed.xml", "lessen/feed.xml", "casussen/feed.xml", "verhalen/feed.xml", "bakens/eigen-kracht/feed.xml",
        "agendas/veranderagenda/feed.xml", "themas/samenwerking/feed.xml", "rollen/gemeente/feed.xml", "gemeenten/woerden/feed.xml",
    ];

    [Theory]
    [MemberData(nameof(EveryFeed))]
    public void A_feed_has_what_the_standard_asks_for(string path)
    {
        var feed = Site.Xml(path);

        Assert.Equal(Atom + "feed", feed.Name);
        AssertIdTitleUpdated(feed);
        Assert.Equal("Proefsite", feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal(MinimalSite.BaseUrl + path, LinkOf(feed, "self"));
        AssertPageExists(LinkOf(feed, "alternate"));
        Assert.NotEmpty(feed.Elements(Atom + "entry"));
    }

    [Theory]
    [MemberData(nameof(EveryFeed))]
    public void An_entry_has_what_the_standard_asks_for_and_leads_to_its_page(string path) => Assert.All(
        Site.Xml(path).Elements(Atom + "entry"),
        entry =>
        {
            AssertIdTitleUpdated(entry);
            Assert.NotEmpty(Assert.Single(entry.Elements(Atom + "summary")).Value);
            AssertPageExists(LinkOf(entry, "alternate"));
        });

    [Fact]
    public void The_feed_of_the_site_has_everything_people_read_and_no_reference_works() => Assert.Equal(
        ["Luister eerst", "Woerden houdt het zwembad open", "Te snel geholpen", "Een achtergrond"],
        TitlesOf(Site, "feed.xml"));

    [Fact]
    public void The_feed_of_a_baken_has_what_carries_it() => Assert.Equal(
        ["Luister eerst", "Woerden houdt het zwembad open", "Te snel geholpen", "Een achtergrond"],
        TitlesOf(Site, "bakens/eigen-kracht/feed.xml"));

    [Fact]
    public void An_entry_keeps_its_name_when_its_page_moves()
    {
        var moved = EveryKind.Site()
            .Without("lessen/luister.md")
            .With("lessen/anders.md", PageText.Les("c2222"))
            .Build();

        Assert.Equal(
            Site.Xml("lessen/feed.xml").Element(Atom + "entry")!.Element(Atom + "id")!.Value,
            moved.Xml("lessen/feed.xml").Element(Atom + "entry")!.Element(Atom + "id")!.Value);
    }

    [Fact]
    public void A_change_moves_a_page_to_the_front_with_the_day_of_the_change()
    {
        var site = new TestSite()
            .With("verhalen/a.md", PageText.Verhaal("c2222").Key("titel", "Aap"))
            .With("verhalen/b.md", PageText.Verhaal("c3333").Key("titel", "Beer").Key("bijgewerkt", "2026-05-04"))
            .With("verhalen/c.md", PageText.Verhaal("c4444").Key("titel", "Cavia").Key("datum", "2026-05-01"))
            .Build();

        Assert.Equal(["Beer", "Cavia", "Aap"], TitlesOf(site, "verhalen/feed.xml"));
        Assert.Equal("2026-05-04T00:00:00Z", site.Xml("verhalen/feed.xml").Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void The_feed_of_a_municipality_says_where_it_is() =>
        Assert.Equal("Gemeente in de provincie Utrecht.", Site.Xml("gemeenten/woerden/feed.xml").Element(Atom + "subtitle")!.Value);

    [Fact]
    public void A_feed_holds_the_fifty_newest() => Assert.Equal(
        Enumerable.Range(11, 50).Reverse().Select(day => $"Dag {day}"),
        TitlesOf(StoriesOnDays(60, day => day).Build().WithoutProblems(), "verhalen/feed.xml"));

    [Fact]
    public void A_busy_feed_drops_nothing_of_the_month_before_its_newest_change() => Assert.Equal(
        60,
        TitlesOf(StoriesOnDays(60, day => day / 2).Build().WithoutProblems(), "verhalen/feed.xml").Count());

    [Fact]
    public void What_is_older_than_that_month_leaves_a_busy_feed()
    {
        var titles = TitlesOf(StoriesOnDays(70, day => day / 2).Build().WithoutProblems(), "verhalen/feed.xml").ToList();

        Assert.Contains("Dag 10", titles);
        Assert.DoesNotContain("Dag 9", titles);
    }

    /// <param name="dayOf">Days after the first of January.</param>
    private static TestSite StoriesOnDays(int count, Func<int, int> dayOf)
    {
        var site = new TestSite();
        for (var number = 1; number <= count; number++)
        {
            var date = new DateOnly(2026, 1, 1).AddDays(dayOf(number)).ToString("O", CultureInfo.InvariantCulture);
            var id = $"c2{"23456789bc"[number / 10]}{"23456789bc"[number % 10]}2";
            site.With($"verhalen/dag-{number}.md", PageText.Verhaal(id).Key("titel", $"Dag {number}").Key("datum", date));
        }

        return site;
    }

    [Fact]
    public void A_tag_is_a_category_with_its_name()
    {
        var categories = Site.Xml("lessen/feed.xml").Element(Atom + "entry")!.Elements(Atom + "category")
            .Select(category => $"{category.Attribute("scheme")!.Value} {category.Attribute("term")!.Value} {category.Attribute("label")!.Value}");

        Assert.Equal(
            [
                "https://kennis.example/bakens/ eigen-kracht Eigen kracht",
                "https://kennis.example/agendas/ veranderagenda De veranderagenda",
                "https://kennis.example/themas/ jeugd Jeugd",
                "https://kennis.example/themas/ samenwerking Samenwerking",
                "https://kennis.example/rollen/ gemeente Gemeente",
            ],
            categories);
    }

    [Fact]
    public void Each_page_that_has_a_feed_tells_a_browser_where() => Assert.All(Feeds.All(Site.Site), feed =>
    {
        var view = SiteViews.All(Site.Site).Single(view => view.Url == feed.About && view is not NotFoundView);
        using var output = new Utf8Output();
        SiteOutputs.Of(view, new Theme().RendererFor(Site.Site, [])).Write(output);

        Assert.Matches($"<link rel=\"alternate\" type=\"application/atom[^>]* href=\"{feed.Path}\"", Encoding.UTF8.GetString(output.Written.Span));
    });

    [Fact]
    public void A_feed_without_pages_is_still_a_feed()
    {
        var feed = new TestSite().Build().Xml("bakens/eigen-kracht/feed.xml");

        AssertIdTitleUpdated(feed);
        Assert.Empty(feed.Elements(Atom + "entry"));
    }

    [Fact]
    public void Markup_in_a_title_is_just_text()
    {
        var site = new TestSite().With("lessen/x.md", PageText.Les("c2222").Key("titel", "\"<b>A & B</b> ]]>\"")).Build();

        Assert.Equal(["<b>A & B</b> ]]>"], TitlesOf(site, "lessen/feed.xml"));
    }

    private static IEnumerable<string> TitlesOf(BuiltSite site, string path) =>
        site.Xml(path).Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value);

    private static void AssertIdTitleUpdated(XElement element)
    {
        Assert.True(Uri.IsWellFormedUriString(Assert.Single(element.Elements(Atom + "id")).Value, UriKind.Absolute));
        Assert.NotEmpty(Assert.Single(element.Elements(Atom + "title")).Value);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT00:00:00Z$", Assert.Single(element.Elements(Atom + "updated")).Value);
    }

    private static string LinkOf(XElement element, string relation) =>
        Assert.Single(element.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;

    private static void AssertPageExists(string url)
    {
        Assert.StartsWith(MinimalSite.BaseUrl, url, StringComparison.Ordinal);
        Assert.Contains(url[MinimalSite.BaseUrl.Length..] + "index.html", Site.Outputs.Keys);
    }
}
