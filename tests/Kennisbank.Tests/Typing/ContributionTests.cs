using Kennisbank.Content;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

/// <summary>A case or story from a contributor.</summary>
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
        "verhalen/later.md(8,12): fout KB203: 'verteller' hoort alleen bij wat is ingezonden. "
        + "Zet er 'ingezonden: ja' bij als iemand dit zelf vertelde, of haal 'verteller' weg.");

    [Fact]
    public void Only_what_was_sent_in_has_a_consent() => Complaints.WithCase(casus => casus.Key("ingezonden", "nee").Key("toestemming", Consent)).Expect(
        "casussen/zwembad.md(10,3): fout KB203: 'toestemming' hoort alleen bij wat is ingezonden. "
        + "Zet er 'ingezonden: ja' bij als iemand dit zelf vertelde, of haal 'toestemming' weg.");

    [Fact]
    public void The_consent_of_the_form_is_read_with_its_day_and_the_sentences_that_were_confirmed()
    {
        var site = SentIn(Consent).Build().WithoutProblems();

        var consent = site.Site.Pages.Select(page => page.Content.Head.Contribution).OfType<Contribution>().Single().Consent!;
        Assert.Equal(new DateOnly(2026, 11, 20), consent.Given);
        Assert.Equal(Confirmation.All, consent.Confirmed);
    }

    [Theory]
    [InlineData("[mag-delen, publiceren]")]
    [InlineData("[publiceren]")]
    public void A_teller_may_have_confirmed_fewer_sentences(string words) => SentIn($"\n  datum: 2026-11-20\n  bevestigd: {words}").ExpectNothing();

    [Theory]
    [InlineData("ja", "8,14", "KB205", "Bij 'toestemming' hoort sleutels met waarden, elk op een eigen ingesprongen regel, maar er staat 'ja'.")]
    [InlineData("\n  bevestigd: [publiceren]", "9,3", "KB204", "De sleutel 'datum' ontbreekt.")]
    [InlineData("\n  datum: 2026-11-20", "9,3", "KB204", "De sleutel 'bevestigd' ontbreekt.")]
    [InlineData("\n  datum: 2026-11-20\n  bevestigd: []", "10,14", "KB207", "Achter 'bevestigd' staat nog niets.")]
    [InlineData("\n  datum: 2026-11-20\n  bevestigd: publiceren", "10,14", "KB205", "Zet er rechte haken omheen: 'bevestigd: [publiceren]'.")]
    [InlineData("\n  datum: 2026-11-20\n  bevestigd: [publicere]", "10,15", "KB205", "'bevestigd' kan niet 'publicere' zijn. Bedoelde u 'publiceren'?")]
    [InlineData("\n  datum: 2026-11-20\n  bevestigd: [alles]", "10,15", "KB205", "Kies uit: herkenbaarheid, bijzondere-gegevens, mag-delen, publiceren.")]
    [InlineData("\n  datum: 2026-11-20\n  bevestigd: [mag-delen, mag-delen]", "10,26", "KB304", "'mag-delen' staat twee keer bij 'bevestigd'.")]
    [InlineData("\n  datum: 20 november\n  bevestigd: [mag-delen]", "9,10", "KB206", "'20 november' bij 'datum' is geen datum.")]
    [InlineData("\n  datum: 2026-11-24\n  bevestigd: [mag-delen]", "9,10", "KB206", "De dag bij 'toestemming' (2026-11-24) moet nog komen.")]
    [InlineData("\n  datum: 2026-11-20\n  door: Sam\n  bevestigd: [mag-delen]", "10,3", "KB203", "Onbekende sleutel 'door' bij een toestemming.")]
    public void A_consent_with_another_word_is_reported_with_the_words_to_write(string consent, string at, string code, string message)
    {
        var complaint = Assert.Single(SentIn(consent).Build().Complaints);

        Assert.StartsWith($"verhalen/later.md({at}): fout {code}: ", complaint, StringComparison.Ordinal);
        Assert.Contains(message, complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_sends_when_it_is_tomorrow_already_by_the_local_calendar_is_believed() =>
        SentIn("\n  datum: 2026-11-23\n  bevestigd: [publiceren]").ExpectNothing();

    [Fact]
    public void A_draft_is_asked_for_a_day_that_has_come_too() => Assert.Contains(
        "moet nog komen",
        Assert.Single(With(Sent("\n  datum: 2027-01-01\n  bevestigd: [publiceren]").Key("concept", "ja")).Build().Complaints),
        StringComparison.Ordinal);

    [Fact]
    public void No_file_of_the_site_tells_what_the_teller_agreed_to()
    {
        var without = With(PageText.Verhaal("c4444").Without("bronnen").Key("ingezonden", "ja")).Build().Outputs;
        var with = SentIn(Consent).Build().Outputs;

        Assert.Equal(without.Keys.Order(StringComparer.Ordinal), with.Keys.Order(StringComparer.Ordinal));
        Assert.All(without, file => Assert.Equal(file.Value, with[file.Key]));
    }

    [Fact]
    public void A_lesson_is_drawn_from_a_source_and_never_sent_in() => Complaints.WithLesson(les => les.Key("ingezonden", "ja")).Expect(
        "lessen/luister.md(10,1): fout KB203: Onbekende sleutel 'ingezonden' bij een les. Bekend zijn: advies-weggelegd, agenda, bakens, begrippen-linken, "
        + "bijgewerkt, bronnen, concept, datum, id, kern, kort, nagekeken, nummer, privacy-akkoord, reeks, rollen, samenvatting, tegenvoorbeelden, themas, "
        + "titel, uitgelicht, voorbeeld, voorbeelden, vragen, vroeger-id, wijzigingen, zie-ook, zoekvragen.");

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

    private const string Consent = "\n  datum: 2026-11-20\n  bevestigd: [herkenbaarheid, bijzondere-gegevens, mag-delen, publiceren]";

    private static TestSite SentIn(string consent) => With(Sent(consent));

    private static PageText Sent(string consent) => PageText.Verhaal("c4444").Without("bronnen").Key("ingezonden", "ja").Key("toestemming", consent);

    private static TestSite With(PageText story) => new TestSite().With("verhalen/later.md", story);
}
