using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Kennisbank.Content;
using Kennisbank.Tests.Sites;
using Kennisbank.Views;

namespace Kennisbank.Tests.Views;

public class GlossaryTests
{
    [Fact]
    public void The_first_use_of_a_term_links_to_it_and_the_second_does_not()
    {
        var links = LinksIn("Een wijkteam helpt. Het wijkteam luistert.");

        var link = Assert.Single(links);
        Assert.Equal("wijkteam", link.TextContent);
        Assert.Equal("/begrippen/wijkteam/", link.GetAttribute("href"));
    }

    [Fact]
    public void A_variant_links_to_its_term_whatever_the_case() =>
        Assert.Equal("Wijkteams", Assert.Single(LinksIn("Wijkteams helpen.")).TextContent);

    [Fact]
    public void The_longest_term_that_fits_is_taken() =>
        Assert.Equal("sociaal domein", Assert.Single(LinksIn("In het sociaal domein.")).TextContent);

    [Fact]
    public void A_term_may_go_on_on_the_next_line() =>
        Assert.Equal("sociaal\ndomein", Assert.Single(LinksIn("In het sociaal\ndomein.")).TextContent);

    [Theory]
    [InlineData("sociaal domein", "In het sociaal\u00A0domein.", "sociaal\u00A0domein")]
    [InlineData("sociaal domein", "In het sociaal  domein.", "sociaal  domein")]
    [InlineData("sociaal domein", "In het sociaal&nbsp;domein.", "sociaal\u00A0domein")]
    [InlineData("\"sociaal  domein\"", "In het sociaal domein.", "sociaal domein")]
    [InlineData("sociaal\u202Fdomein", "In het sociaal domein.", "sociaal domein")]
    [InlineData("cliënt", "Een clie\u0308nt belt.", "clie\u0308nt")]
    [InlineData("clie\u0308nt", "Een cliënt belt.", "cliënt")]
    [InlineData("Peel & Maas", "Naar Peel & Maas toe.", "Peel & Maas")]
    [InlineData("B&W", "Het college (B&W) besluit.", "B&W")]
    [InlineData("officieel", "Dat is o\uFB03cieel zo.", "o\uFB03cieel")]
    [InlineData("e-health", "Met e\u2011health erbij.", "e\u2011health")]
    [InlineData("wijkteam", "Een wijk\u00ADteam helpt.", "wijk\u00ADteam")]
    public void A_term_is_found_however_its_characters_are_encoded(string title, string markdown, string shown)
    {
        var site = new TestSite()
            .With("begrippen/term.md", PageText.Begrip("c5555").Key("titel", title).Body(""))
            .With(Complaints.Page, PageText.Achtergrond("c9999").Body($"Éérst & dan. {markdown} En verder."));

        var html = site.Build().WithoutProblems().Text("achtergrond/tekst/index.html");

        Assert.Contains(
            $"<a class=\"begrip\" href=\"/begrippen/term/\">{shown.Replace("&", "&amp;", StringComparison.Ordinal)}</a>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## Een wijkteam\n\nTekst.")]
    [InlineData("Zie [een wijkteam](https://voorbeeld.example/).")]
    [InlineData("> Een wijkteam, zei zij.")]
    [InlineData("Schrijf `wijkteam`.")]
    public void Headings_links_quotes_and_code_stay_as_they_are(string markdown) =>
        Assert.DoesNotContain(LinksIn(markdown), link => link.ClassList.Contains("begrip"));

    [Theory]
    [InlineData("Een wijkteamleider helpt.")]
    [InlineData("Een jeugdwijkteam helpt.")]
    [InlineData("Een wijkteam-achtig verband.")]
    public void Part_of_a_longer_word_is_not_the_term(string markdown) => Assert.Empty(LinksIn(markdown));

    [Fact]
    public void A_term_beside_a_link_stays_outside_it()
    {
        var links = LinksIn("Een wijkteam[ elders](https://voorbeeld.example/)wijkteam, café wijkteam.");

        Assert.Equal(["wijkteam", " elders"], links.Select(link => link.TextContent));
    }

    [Fact]
    public void Letters_with_accents_before_a_term_do_not_move_the_link() =>
        Assert.Equal("wijkteam", Assert.Single(LinksIn("Één café: ‘het’ wijkteam & co.")).TextContent);

    [Fact]
    public void A_term_that_the_writer_links_to_is_listed_and_gets_no_second_link()
    {
        var body = Page(PageText.Achtergrond("c7777").Body("Een [team in de wijk](../begrippen/wijkteam.md), dus een wijkteam."));

        Assert.Equal("team in de wijk", Assert.Single(Links(body)).TextContent);
        Assert.Equal(["wijkteam"], body.Terms.Select(term => term.Title));
    }

    [Fact]
    public void A_page_can_opt_out() =>
        Assert.Empty(Links(Page(PageText.Achtergrond("c7777").Key("begrippen-linken", "nee").Body("Een wijkteam."))));

    [Fact]
    public void A_page_lists_the_terms_it_uses_in_order()
    {
        var body = Page(PageText.Achtergrond("c7777").Body("Het sociaal domein en het wijkteam."));

        Assert.Equal(["sociaal domein", "wijkteam"], body.Terms.Select(term => term.Title));
    }

    [Fact]
    public void A_term_does_not_link_to_itself()
    {
        var site = Site().Build().WithoutProblems().Site;
        var term = site.PagesOf(ContentType.Begrip).Single(page => page.Title == "wijkteam");

        Assert.Equal(["sociaal domein"], BodyRenderer.Render(site, term).Terms.Select(used => used.Title));
    }

    private static IReadOnlyList<IElement> LinksIn(string markdown) => Links(Page(PageText.Achtergrond("c7777").Body(markdown)));

    private static IReadOnlyList<IElement> Links(RenderedBody body) =>
        [.. new HtmlParser().ParseDocument(body.ToString()).QuerySelectorAll("a:not(.kop__anker)")];

    private static RenderedBody Page(PageText page)
    {
        var site = Site().With("achtergrond/tekst.md", page).Build().WithoutProblems().Site;
        return BodyRenderer.Render(site, site.PagesOf(ContentType.Achtergrond).Single());
    }

    private static TestSite Site() => new TestSite()
        .With("begrippen/wijkteam.md", PageText.Begrip("c3333").Key("titel", "wijkteam").Key("varianten", "[wijkteams]")
            .Body("Een wijkteam werkt in het sociaal domein."))
        .With("begrippen/sociaal.md", PageText.Begrip("c4444").Key("titel", "sociaal").Body(""))
        .With("begrippen/sociaal-domein.md", PageText.Begrip("c5555").Key("titel", "sociaal domein").Body(""));
}
