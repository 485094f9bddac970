using System.Text;
using Kennisbank.Content;
using Kennisbank.Outputs;
using Kennisbank.Parsing;
using Kennisbank.Tests.Sites;
using Kennisbank.Theming;
using Kennisbank.Views;

namespace Kennisbank.Tests.Views;

public class EmbedViewTests
{
    private static readonly BuiltSite Site = EveryKind.Site().With("verhalen/weg.md", "---\nid: d7777\ningetrokken: 2026-11-03\n---\n").Build();

    [Fact]
    public void Every_page_of_a_listed_type_has_a_card_at_its_permanent_address() => Assert.All(
        Site.Site.Pages, page => Assert.Equal(page.Type != ContentType.Pagina, Site.Outputs.ContainsKey($"k/{page.Content.Id}/kaart/index.html")));

    [Fact]
    public void The_card_of_a_page_that_went_into_another_shows_the_other()
    {
        var site = new TestSite().With("lessen/luister.md", PageText.Les("c2222").Key("titel", "Luister eerst").Key("vroeger-id", "[c8888]")).Build();

        Assert.Equal("Luister eerst", EmbedView.All(site.Site).Single(view => view.Url.Value == "/k/c8888/kaart/").Title);
    }

    [Fact]
    public void A_card_has_the_title_the_summary_and_a_link_that_leaves_the_frame()
    {
        var card = Html("c2222");

        Assert.Contains("<h1><a href=\"/lessen/luister/\" target=\"_top\">Luister eerst</a></h1>", card, StringComparison.Ordinal);
        Assert.Contains($"<p>{Site.Site.Pages.Single(page => page.Content.Id == "c2222").Summary}</p>", card, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_has_no_script_and_no_style_but_its_own()
    {
        var card = Html("c2222");

        Assert.DoesNotContain("<script", card, StringComparison.Ordinal);
        Assert.Matches("^[^§]*<link rel=\"stylesheet\" href=\"/assets/kaart\\.[A-Z0-9]+\\.css\"[^§]*$", card);
        Assert.Single(card.Split("rel=\"stylesheet\"").Skip(1));
    }

    [Fact]
    public void The_card_of_a_withdrawn_page_says_so_and_tells_nothing_of_it() =>
        Assert.Contains("Dit verhaal is weggehaald", Html("d7777"), StringComparison.Ordinal);

    [Fact]
    public void A_card_is_no_page_to_count_or_find()
    {
        Assert.DoesNotContain("/kaart/", Site.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("noindex", Html("c2222"), StringComparison.Ordinal);
    }

    private static string Html(string id)
    {
        var view = EmbedView.All(Site.Site).Single(view => view.Id == id);
        using var output = new Utf8Output();
        SiteOutputs.Of(view, new Theme().RendererFor(Site.Site, [])).Write(output);
        return Encoding.UTF8.GetString(output.Written.Span);
    }
}
