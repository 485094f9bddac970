using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

/// <summary>What changed in a page since 2026-01-15, on line 8.</summary>
public class ChangeTests
{
    private const string Page = Complaints.Page;

    private static TestSite With(string changes, string updated = "2026-03-02") => new TestSite().With(
        Page, PageText.Achtergrond("c9999").Key("bijgewerkt", updated).Key("wijzigingen", changes));

    [Fact]
    public void The_newest_change_comes_first()
    {
        var page = With("[{datum: 2026-02-01, wat: Eerst dit.}, {datum: 2026-03-02, wat: Toen dat.}]").Build().WithoutProblems().Site.Pages
            .Single(page => page.Content.File == Page);

        Assert.Equal(
            ["Gewijzigd op 2 maart 2026: Toen dat.", "Gewijzigd op 1 februari 2026: Eerst dit."], page.Content.Head.Changes.Select(change => change.InWords));
    }

    [Fact]
    public void A_change_does_not_come_before_the_page() => With("[{datum: 2026-01-14, wat: Te vroeg.}]").Expect(
        $"{Page}(8,23): fout KB206: De dag van deze wijziging ligt voor die bij 'datum'. "
        + "'datum' is de eerste publicatie; een wijziging kan daar niet voor liggen.");

    [Fact]
    public void A_page_that_changed_is_updated() => With("[{datum: 2026-03-03, wat: Later.}]").Expect(
        $"{Page}(8,23): fout KB206: Deze wijziging is van 2026-03-03, maar bij 'bijgewerkt' staat 2026-03-02. Schrijf 'bijgewerkt: 2026-03-03'.");

    [Fact]
    public void A_change_says_what_is_different() => With("[{datum: 2026-03-02}]").Expect(
        $"{Page}(8,15): fout KB204: De sleutel 'wat' ontbreekt. Zet een regel 'wat: …' bij de gegevens.");

    [Fact]
    public void A_change_of_tomorrow_is_a_warning() => With("[{datum: 2062-03-02, wat: Straks.}]", updated: "2062-03-02").Expect(
        $"{Page}(7,13): waarschuwing KB218: De dag bij 'bijgewerkt' (2062-03-02) moet nog komen; lezers zien haar nu al. "
        + "Kijk het jaar en de maand na, of zet er 'concept: ja' bij tot die dag.",
        $"{Page}(8,23): waarschuwing KB218: De dag bij 'wijzigingen' (2062-03-02) moet nog komen; lezers zien haar nu al. "
        + "Kijk het jaar en de maand na, of zet er 'concept: ja' bij tot die dag.");

    [Fact]
    public void The_text_for_machines_tells_what_changed() => Assert.EndsWith(
        "\n## Wat er veranderde\n\n- Gewijzigd op 2 maart 2026: Anders verteld.\n",
        With("[{datum: 2026-03-02, wat: Anders verteld.}]").Build().Text("achtergrond/tekst/index.md"),
        StringComparison.Ordinal);
}
