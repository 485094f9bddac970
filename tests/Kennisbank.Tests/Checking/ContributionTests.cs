using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Checking;

/// <summary>A case or story that somebody who was there sent in.</summary>
public class ContributionTests
{
    [Fact]
    public void A_case_that_was_sent_in_needs_no_source_and_no_municipality() => Complaints.WithCase(casus => casus
        .Without("bronnen").Without("gemeenten").Key("ingezonden", "ja").Key("verteller", "Sam")).ExpectNothing();

    [Fact]
    public void A_story_that_was_sent_in_needs_no_source() => With(
        PageText.Verhaal("c4444").Without("bronnen").Key("ingezonden", "ja")).ExpectNothing();

    [Fact]
    public void A_story_that_was_not_sent_in_still_needs_a_source() => With(
        PageText.Verhaal("c4444").Without("bronnen").Key("ingezonden", "nee")).Expect(
        "verhalen/later.md(2,1): fout KB306: De pagina noemt geen bron. "
        + "Zet bij 'bronnen' op welke bron zij steunt en waar daarin, bijvoorbeeld '- bron: relatiegerichte-gemeente' met 'plaats: les 4'.");

    [Fact]
    public void Only_what_was_sent_in_has_a_teller() => With(PageText.Verhaal("c4444").Key("verteller", "Sam")).Expect(
        "verhalen/later.md(8,1): fout KB203: Onbekende sleutel 'verteller' bij een verhaal. Bekend zijn: agenda, auteur, bakens, "
        + "begrippen-linken, bijgewerkt, bronnen, concept, datum, gemeenten, id, in-het-kort, ingezonden, intervisie, privacy-akkoord, rollen, samenvatting, "
        + "themas, titel, vorm, zie-ook.");

    [Fact]
    public void A_lesson_is_drawn_from_a_source_and_never_sent_in() => Complaints.WithLesson(les => les.Key("ingezonden", "ja")).Expect(
        "lessen/luister.md(10,1): fout KB203: Onbekende sleutel 'ingezonden' bij een les. Bekend zijn: agenda, bakens, begrippen-linken, "
        + "bijgewerkt, bronnen, concept, datum, id, kern, nummer, privacy-akkoord, reeks, rollen, samenvatting, teamvraag, tegenvoorbeelden, themas, titel, "
        + "voorbeelden, zie-ook.");

    [Fact]
    public void The_alternates_for_machines_say_who_told_it()
    {
        var site = With(PageText.Verhaal("c4444").Without("bronnen").Key("ingezonden", "ja").Key("verteller", "Sam de Verteller")).Build();

        Assert.Contains("- Ingezonden: verteld door Sam de Verteller\n", site.Text("verhalen/later/index.md"), StringComparison.Ordinal);
        Assert.Contains("\"ingezonden\":true,\"verteller\":\"Sam de Verteller\"", site.Text("api/verhalen.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_teller_without_a_name_stays_without_one()
    {
        var site = With(PageText.Verhaal("c4444").Without("bronnen").Key("ingezonden", "ja")).Build();

        Assert.Contains("- Ingezonden: ja, zonder naam\n", site.Text("verhalen/later/index.md"), StringComparison.Ordinal);
        Assert.Contains("\"ingezonden\":true,\"verteller\":null", site.Text("api/verhalen.json"), StringComparison.Ordinal);
    }

    private static TestSite With(PageText story) => new TestSite().With("verhalen/later.md", story);
}
