using Kennisbank.Diagnostics;
using Kennisbank.Model;
using Kennisbank.Tests.Sites;
using Kennisbank.Views;

namespace Kennisbank.Tests.Linking;

public class LaterChangeTests
{
    private const string Change = """
        jeugd:
          naam: Wet op de jeugd
          wat: Wijkteams heten nu buurtteams.
          sinds: 2019-01
          adres: https://wetten.example/jeugd
          begrippen: [wijkteam]
          datum: 2026-11-20

        """;

    private static TestSite With(string change) => new TestSite()
        .With("sindsdien.yml", change)
        .With("begrippen/wijkteam.md", PageText.Begrip("c7777").Key("titel", "Wijkteam"))
        .With("lessen/luister.md", PageText.Les("c2222").Body("Het wijkteam luistert.\n"))
        .With("lessen/anders.md", PageText.Les("c2223").Key("nummer", "2").Body("Hier staat iets anders.\n"));

    [Fact]
    public void A_page_that_uses_the_term_says_what_changed()
    {
        var site = With(Change).Build().WithoutProblems().Site;

        Assert.Equal(["Wijkteams heten nu buurtteams."], ChangesOn(site, "lessen/luister"));
        Assert.Empty(ChangesOn(site, "lessen/anders"));
        Assert.Empty(ChangesOn(site, "begrippen/wijkteam"));
    }

    [Fact]
    public void A_page_that_was_looked_at_before_asks_to_be_read_again()
    {
        var site = With(Change)
            .With("lessen/luister.md", PageText.Les("c2222").Key("nagekeken", "{datum: 2026-11-01, wat: de bron}").Body("Het wijkteam luistert.\n"))
            .With("lessen/anders.md", PageText.Les("c2223").Key("nummer", "2").Key("nagekeken", "{datum: 2026-11-01, wat: de bron}").Body("Iets anders.\n"));

        Assert.Equal(
            "lessen/luister.md(10,20): advies KB513: De pagina is nagekeken voordat 'Wet op de jeugd' in sindsdien.yml kwam. "
            + "Lees na of er nog staat wat toen gold, en zet er de dag van vandaag bij.",
            site.Build().Problem(SiteRules.ReviewedBefore).ToString());
    }

    [Theory]
    [InlineData("Het wijkteam luistert.\n", false)]
    [InlineData("Het [team](../begrippen/wijkteam.md) luistert.\n", true)]
    public void It_asks_only_where_readers_see_the_change(string text, bool asks)
    {
        var lesson = PageText.Les("c2222").Key("nagekeken", "{datum: 2026-11-01, wat: de bron}").Key("begrippen-linken", "nee").Body(text);

        var site = With(Change).With("lessen/luister.md", lesson).Build();

        Assert.Equal(asks, site.Problems.Any(problem => problem.Rule == SiteRules.ReviewedBefore));
        Assert.Equal(asks, ChangesOn(site.Site, "lessen/luister").Any());
    }

    [Fact]
    public void A_term_that_is_not_there_is_named() => With(Change.Replace("[wijkteam]", "[wijkteams]", StringComparison.Ordinal)).Expect(
        "sindsdien.yml(6,15): fout KB303: Onbekende pagina 'begrippen/wijkteams'. Bedoelde u 'begrippen/wijkteam'?");

    [Fact]
    public void What_changed_is_said_with_where_it_stands() =>
        With(Change.Replace("  adres: https://wetten.example/jeugd\n", "", StringComparison.Ordinal)).Expect(
            "sindsdien.yml(2,3): fout KB204: De sleutel 'adres' ontbreekt. Zet een regel 'adres: …' bij de gegevens.");

    private static IEnumerable<string?> ChangesOn(Site site, string name)
    {
        var page = site.Pages.Single(page => page.Content.Name == name);
        return new PageView(site, page).LaterChanges(BodyRenderer.Render(site, page).Terms).Select(change => change.What);
    }
}
