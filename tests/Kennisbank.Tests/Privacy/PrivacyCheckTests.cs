using Kennisbank.Diagnostics;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Privacy;

/// <summary>Problems about people in the files under <c>input/</c>, as editors see them.</summary>
public class PrivacyCheckTests
{
    private const string Page = Complaints.Page;

    private const string OnPage = "Is het van niemand, zet het dan letterlijk bij 'privacy-akkoord'.";
    private const string InSettings = "Is het van niemand, zet het dan letterlijk bij 'privacy-akkoord' in site.yml.";

    /// <summary>The line of what a test adds to the settings.</summary>
    private static readonly int BehindSettings = MinimalSite.Settings.Count('\n') + 2;

    [Theory]
    [InlineData("Nummer 111222333.", 8, "fout KB801: Dit lijkt een burgerservicenummer (BSN). Haal het nummer weg. Een verhaal heeft het nooit nodig.")]
    [InlineData("Rekening NL91 ABNA 0417 1643 00.", 10, "fout KB802: Dit lijkt een rekeningnummer (IBAN). Haal het nummer weg. Noem hoogstens het bedrag.")]
    [InlineData("Mail jan@voorbeeld.example.", 6, "fout KB803: Dit is een e-mailadres. Haal het weg, of schrijf van wie het was: ‘de wijkverpleegkundige’.")]
    [InlineData("Bel (030) 123 45 67.", 5, "fout KB804: Dit lijkt een telefoonnummer. Haal het nummer weg. Schrijf hoogstens wie er gebeld werd.")]
    [InlineData("Naar 3441 AB 12.", 6,
        "fout KB805: Dit lijkt een postcode met een huisnummer. Haal het adres weg. Schrijf hoogstens de gemeente of het soort buurt.")]
    [InlineData("Hij is geboren op 12 maart 1984.", 8, "fout KB806: Dit lijkt een geboortedatum. Schrijf de leeftijd ongeveer: ‘een man van in de zestig’.")]
    public void What_may_never_be_published_is_an_error_that_does_not_repeat_it(string text, int column, string message) =>
        Complaints.WithText(text).Expect($"{Page}(8,{column}): {message} {OnPage}");

    [Theory]
    [InlineData("Daar kwam mevrouw Jansen.", 11,
        "waarschuwing KB811: 'mevrouw Jansen': Hier staat een naam. Is iemand hierdoor herkenbaar? "
        + "Schrijf wie het is zonder naam: ‘een vrouw van in de zeventig’, ‘de buurman’.")]
    [InlineData("Op 12 maart 2019 belde zij.", 4,
        "waarschuwing KB812: '12 maart 2019': Hier staat een hele datum. Is iemand hierdoor herkenbaar? "
        + "Schrijf de maand of het seizoen: ‘in het voorjaar van 2019’.")]
    [InlineData("De auto AB-123-C.", 9,
        "waarschuwing KB813: 'AB-123-C': Dit lijkt een kenteken. Is iemand hierdoor herkenbaar? Haal het weg. ‘Een rode auto’ is genoeg.")]
    [InlineData("In de Dorpsstraat 12.", 7,
        "waarschuwing KB814: 'Dorpsstraat 12': Dit lijkt een straat met een huisnummer. Is iemand hierdoor herkenbaar? "
        + "Schrijf hoogstens de gemeente of het soort buurt: ‘een flat aan de rand van de stad’.")]
    [InlineData("Op basisschool De Regenboog.", 4,
        "waarschuwing KB815: 'basisschool De Regenboog': Hier staat de naam van een school. Is iemand hierdoor herkenbaar? "
        + "Schrijf ‘een basisschool’ of ‘een school in de wijk’.")]
    [InlineData("Een 43-jarige met dementie in Nes.", 5,
        "waarschuwing KB816: '43-jarige met dementie in Nes': Leeftijd, ziekte en plaats staan hier bij elkaar. Samen wijzen zij in een kleine plaats één mens "
        + "aan. Laat er één weg, of maak het ruimer: ‘een vrouw van in de veertig’, ‘in het oosten van het land’.")]
    public void What_may_make_somebody_known_is_a_warning_that_asks(string text, int column, string message) =>
        Complaints.WithText(text).Expect($"{Page}(8,{column}): {message} {OnPage}");

    [Fact]
    public void Words_that_the_editors_allow_are_no_problem() => Complaints.WithLesson(les => les
        .Key("privacy-akkoord", "[12 mei 2015, mevrouw Jansen]")
        .Body("Op 12 mei 2015 sprak mevrouw\nJansen, een verzonnen naam.\n")).ExpectNothing();

    [Fact]
    public void Words_are_allowed_on_one_page_and_not_on_the_next() =>
        Complaints.WithLesson(les => les.Key("privacy-akkoord", "[12 mei 2015]").Body("Op 12 mei 2015.\n"))
        .With(Page, PageText.Achtergrond("c9999").Body("Op 12 mei 2015."))
        .Expect($"{Page}(8,4): waarschuwing KB812: '12 mei 2015': Hier staat een hele datum. Is iemand hierdoor herkenbaar? "
            + $"Schrijf de maand of het seizoen: ‘in het voorjaar van 2019’. {OnPage}");

    [Fact]
    public void Allowing_words_that_stand_nowhere_is_a_warning() => Complaints.WithLesson(les => les.Key("privacy-akkoord", "[12 mei 2015]")).Expect(
        "lessen/luister.md(10,19): waarschuwing KB821: '12 mei 2015' staat bij 'privacy-akkoord', maar nergens waar het om akkoord vraagt. "
        + "Haal het uit de lijst.");

    [Fact]
    public void A_folder_cannot_allow_words_for_all_its_pages() => new TestSite().With("lessen/_standaard.yml", "privacy-akkoord: [12 mei 2015]\n").Build()
        .Problem(FrontMatterRules.NotInherited);

    [Fact]
    public void What_stands_in_the_keys_and_in_remarks_beside_them_counts_too() => Complaints.WithLesson(les => les
        .Key("kort", "Wat vond mevrouw Jansen? # bel 06-12345678")).Expect(
        "lessen/luister.md(10,16): waarschuwing KB811: 'mevrouw Jansen': Hier staat een naam. Is iemand hierdoor herkenbaar? "
        + $"Schrijf wie het is zonder naam: ‘een vrouw van in de zeventig’, ‘de buurman’. {OnPage}",
        $"lessen/luister.md(10,38): fout KB804: Dit lijkt een telefoonnummer. Haal het nummer weg. Schrijf hoogstens wie er gebeld werd. {OnPage}");

    [Theory]
    [InlineData("lessen/_standaard.yml", "# 06-12345678\n")]
    [InlineData("lessen/_kladje.md", "# 06-12345678\n")]
    [InlineData("omleidingen.yml", "# 06-12345678\n")]
    public void Every_text_under_input_counts_published_or_not(string file, string text) => new TestSite().With(file, text).Expect(
        $"{file}(1,3): fout KB804: Dit lijkt een telefoonnummer. Haal het nummer weg. Schrijf hoogstens wie er gebeld werd. {InSettings}");

    [Fact]
    public void The_settings_allow_words_for_every_file() => new TestSite()
        .With("site.yml", MinimalSite.Settings + "\nprivacy-akkoord: [06-12345678]\n")
        .With("omleidingen.yml", "# 06-12345678\n")
        .With(Page, PageText.Achtergrond("c9999").Body("Bel 06-12345678."))
        .ExpectNothing();

    [Fact]
    public void Words_that_the_settings_allow_count_on_whatever_line_they_stand() => new TestSite()
        .With("site.yml", MinimalSite.Settings + "\nprivacy-akkoord: [06-12345678]\n")
        .With("omleidingen.yml", new string('\n', BehindSettings - 1) + "# 06-12345678\n")
        .ExpectNothing();

    [Fact]
    public void The_settings_allow_no_words_that_stand_nowhere() => new TestSite()
        .With("site.yml", MinimalSite.Settings + "\nprivacy-akkoord: [06-12345678]\n").Expect(
            $"site.yml({BehindSettings},19): waarschuwing KB821: '06-12345678' staat bij 'privacy-akkoord', maar nergens waar het om akkoord vraagt. "
            + "Haal het uit de lijst.");

    [Fact]
    public void In_the_settings_only_the_line_of_the_contact_may_say_how_to_reach_somebody()
    {
        var contact = MinimalSite.Settings.Split('\n').ToList().FindIndex(line => line.StartsWith("contact:", StringComparison.Ordinal));
        const string problem = "fout KB804: Dit lijkt een telefoonnummer. Haal het nummer weg. Schrijf hoogstens wie er gebeld werd.";

        new TestSite()
            .With("site.yml", MinimalSite.Settings + "\n# 06-12345678\n")
            .With("omleidingen.yml", new string('\n', contact) + "# 06-12345678\n")
            .Expect($"omleidingen.yml({contact + 1},3): {problem} {InSettings}", $"site.yml({BehindSettings},3): {problem} {InSettings}");
    }

    [Fact]
    public void The_address_of_the_editors_may_stand_everywhere() => Complaints.WithText("Mail redactie@kennis.example.").ExpectNothing();

    [Fact]
    public void A_teller_who_asked_to_be_named_is_no_problem() => new TestSite()
        .With("verhalen/later.md", PageText.Verhaal("c4444").Key("ingezonden", "ja").Key("verteller", "Mevrouw Jansen").Body("Verteld door Mevrouw Jansen.\n"))
        .ExpectNothing();

    [Fact]
    public void Words_with_an_apostrophe_are_allowed_as_they_were_typed() => Complaints.WithLesson(les => les
        .Key("privacy-akkoord", "[\"mevrouw D'Amico\"]")
        .Body("Daar sprak mevrouw D'Amico.\n")).ExpectNothing();

    [Fact]
    public void A_teller_may_have_an_apostrophe() => new TestSite()
        .With(
            "verhalen/later.md",
            PageText.Verhaal("c4444").Key("ingezonden", "ja").Key("verteller", "\"mevrouw D'Amico\"").Body("Verteld door mevrouw D'Amico.\n"))
        .ExpectNothing();

    [Fact]
    public void Keys_that_cannot_be_read_only_hide_what_asks() => new TestSite()
        .With(Page, "---\nid: [\n---\nMevrouw Jansen, 06-12345678.\n").Build().Problem(PrivacyRules.Phone);

    [Fact]
    public void A_page_that_changes_its_mind_is_looked_at_again()
    {
        using var folder = new TempFolder();
        new TestSite().With(Page, PageText.Achtergrond("c9999").Body("Bel 06-12345678.")).WriteTo(folder.Path);
        var builder = new SiteBuilder(new BuildOptions { Input = folder.Path }, new PlainTheme(), new FixedClock(new DateOnly(2026, 11, 22)));

        var first = builder.Check().Problems.Count;
        new TestSite().With(Page, PageText.Achtergrond("c9999").Body("Bel het wijkteam.")).WriteTo(folder.Path);
        var second = builder.Check().Problems.Count;

        Assert.Equal((1, 0), (first, second));
    }
}
