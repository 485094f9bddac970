using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Kennisbank.Parsing;
using Kennisbank.Tests.Sites;
using Kennisbank.Theming;
using Kennisbank.Views;

namespace Kennisbank.Tests.Views;

public class BookletTests
{
    private const string Text = "Zie [hieronder](#het-gesprek).\n\n## Het gesprek\n\nZo ging het.\n\n| a | b |\n| - | - |\n| c | d |\n";

    [Fact]
    public void A_series_is_one_booklet_in_the_order_of_its_lessons()
    {
        var booklet = Booklet();

        Assert.Equal("/lessen/reeks/bondgenoten/boekje/", booklet.Url.Value);
        Assert.Equal(["Eerst", "Daarna"], booklet.Chapters().Select(chapter => chapter.Page.Title));
    }

    [Fact]
    public void A_path_is_one_booklet_in_the_order_of_its_pages()
    {
        var site = EveryKind.Site().Build().Site;

        var booklet = Assert.Single(BookletView.All(site), booklet => booklet.Url.Value == "/leespaden/eerst-luisteren/boekje/");
        Assert.Equal(["lessen/luister", "casussen/woerden-zwembad", "verhalen/te-snel"], booklet.Pages.Select(page => page.Content.Name));
    }

    [Fact]
    public void A_series_of_one_lesson_is_no_booklet() =>
        Assert.Empty(BookletView.OfSeries(new TestSite().With("lessen/eerst.md", PageText.Les("c2222").Body(Text)).Build().WithoutProblems().Site));

    [Fact]
    public void No_two_things_in_a_booklet_have_the_same_id_or_name()
    {
        var html = Html();

        Assert.Distinct(html.QuerySelectorAll("[id]").Select(element => element.Id));
        Assert.Equal(["Eerst, Tabel 1", "Daarna, Tabel 1"], html.QuerySelectorAll(".tabel").Select(table => table.GetAttribute("aria-label")));
    }

    [Fact]
    public void Only_chapters_are_places_that_a_screen_reader_lists() =>
        Assert.Equal(["Eerst", "Daarna"], Html().QuerySelectorAll("section[aria-labelledby]").Select(region =>
            region.QuerySelector("#" + region.GetAttribute("aria-labelledby"))!.TextContent));

    [Fact]
    public void A_link_within_a_page_stays_within_it()
    {
        var html = Html();

        var targets = html.QuerySelectorAll(".kb-prose a").Select(link => html.GetElementById(link.GetAttribute("href")![1..])?.TextContent);
        Assert.Equal(["Het gesprek", "Het gesprek"], targets);
        Assert.Distinct(html.QuerySelectorAll(".kb-prose a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Headings_of_a_page_are_below_its_title() =>
        Assert.Equal(["H2", "H3", "H3", "H2", "H3", "H3"], Html().QuerySelectorAll("h2, h3, h4").Select(heading => heading.TagName));

    [Fact]
    public void A_chapter_has_what_its_page_has_beside_its_text()
    {
        var site = EveryKind.Site().Build().Site;
        var html = Html(Assert.Single(BookletView.All(site), booklet => booklet.Url.Value == "/leespaden/eerst-luisteren/boekje/"));

        Assert.NotEmpty(html.QuerySelectorAll("svg.kb-chart"));
        Assert.Equal("kb_2 kb_2_kb_choose", html.QuerySelector("aside")!.GetAttribute("aria-labelledby"));
        Assert.Contains("Wat zou u doen?", html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Zij vroegen het eerst.", html.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("Wie is bij u de eerste?", html.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("Het bad ging dicht.", html.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_be_taken_along_from_a_page_cannot_be_taken_along_from_paper()
    {
        var site = EveryKind.Site().Build().Site;

        Assert.All(BookletView.All(site), booklet => Assert.Empty(Html(booklet).QuerySelectorAll("[data-vraag], [data-stuk]")));
    }

    private static IDocument Html() => Html(Booklet());

    private static IDocument Html(BookletView booklet)
    {
        var renderer = new Theme().RendererFor(booklet.Site, []);
        using var html = new Utf8Output();
        foreach (var chapter in booklet.Chapters())
        {
            renderer.RenderChapter(chapter, html);
        }

        return new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(html.Written.Span));
    }

    private static BookletView Booklet() => Assert.Single(BookletView.OfSeries(new TestSite()
        .With("lessen/daarna.md", PageText.Les("c3333").Key("titel", "Daarna").Key("nummer", "2").Body(Text))
        .With("lessen/eerst.md", PageText.Les("c2222").Key("titel", "Eerst").Body(Text))
        .Build().WithoutProblems().Site));
}
