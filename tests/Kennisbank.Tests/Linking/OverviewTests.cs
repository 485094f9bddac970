using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

/// <summary>A page that tells a theme; its theme is on line 8.</summary>
public class OverviewTests
{
    private const string Page = "achtergrond/jeugd.md";

    private static PageText Overview(string id, string theme) => PageText.Achtergrond(id).Key("vorm", "overzicht").Key("thema", theme);

    [Fact]
    public void A_theme_knows_its_overview_and_the_overview_its_theme()
    {
        var site = new TestSite().With(Page, Overview("c9999", "jeugd")).Build().WithoutProblems();
        var page = site.Site.PagesOf(ContentType.Achtergrond).Single();

        Assert.Same(page, site.Site.Tags(TagKind.Thema).Single(tag => tag.Slug == "jeugd").Overview);
        Assert.Equal("jeugd", page.OverviewTheme!.Slug);
        Assert.Contains(
            "\n## Alles over jeugd\n\n- <https://kennis.example/themas/jeugd/>\n", site.Text("achtergrond/jeugd/index.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_theme_is_one_of_the_list() => new TestSite().With(Page, Overview("c9999", "jeugt")).Expect(
        $"{Page}(8,8): fout KB301: Onbekend thema 'jeugt'. Bedoelde u 'jeugd'?");

    [Fact]
    public void A_theme_has_one_overview() => new TestSite().With(Page, Overview("c9999", "jeugd"))
        .With("achtergrond/nog-eens.md", Overview("c8888", "jeugd").Key("titel", "Nog eens over jeugd"))
        .Expect("achtergrond/nog-eens.md(8,8): fout KB315: Het thema 'jeugd' heeft al een overzicht: achtergrond/jeugd.md. "
            + "Kies een ander thema, of voeg de twee overzichten samen.");
}
