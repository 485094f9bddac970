using Kennisbank.Tests.Sites;
using Kennisbank.Theming.Text;

namespace Kennisbank.Tests.Theming;

/// <summary>The few words beside a title that say how old a page is.</summary>
public class AgeTests
{
    [Fact]
    public void A_page_says_when_its_source_came_out() =>
        Assert.Equal("bron: 2014 of eerder", AgeOf("achtergrond/x", PageText.Bron("c7777").Key("uitgave", "2014 of eerder")));

    [Fact]
    public void A_page_says_so_when_nobody_knows_how_old_its_source_is() =>
        Assert.Equal("bron: jaar onbekend", AgeOf("achtergrond/x", PageText.Bron("c7777")));

    [Fact]
    public void A_source_says_so_when_nobody_knows_how_old_it_is() =>
        Assert.Equal("jaar onbekend", AgeOf("bronnen/handboek", PageText.Bron("c7777")));

    [Fact]
    public void Of_more_than_two_years_a_page_names_the_first_and_the_last()
    {
        var site = new TestSite()
            .With("bronnen/een.md", PageText.Bron("c7771").Key("uitgave", "2016"))
            .With("bronnen/twee.md", PageText.Bron("c7772").Key("uitgave", "2014 of eerder"))
            .With("bronnen/drie.md", PageText.Bron("c7773").Key("uitgave", "omstreeks 2018"))
            .With("bronnen/vier.md", PageText.Bron("c7774"))
            .With("achtergrond/x.md", PageText.Achtergrond("c2222").Key("bronnen", "[{bron: een}, {bron: twee}, {bron: drie}, {bron: vier}]"))
            .Build();

        Assert.Equal(
            "bronnen: 2014 of eerder tot omstreeks 2018 en jaar onbekend",
            Age.Of(site.Site.Pages.Single(page => page.Content.Name == "achtergrond/x")));
    }

    private static string? AgeOf(string page, PageText source)
    {
        var site = new TestSite()
            .With("bronnen/handboek.md", source)
            .With("achtergrond/x.md", PageText.Achtergrond("c2222"))
            .Build();
        return Age.Of(site.Site.Pages.Single(other => other.Content.Name == page));
    }
}
