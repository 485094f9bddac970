using Kennisbank.Content;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

/// <summary>A bijeenkomst has its own keys on lines 2 to 10.</summary>
public class BijeenkomstTests
{
    private const string Page = "bijeenkomsten/samen-baden.md";

    private static TestSite With(string key, string yaml) => EveryKind.Site().With(Page, PageText.Bijeenkomst("d5555").Key(key, yaml));

    [Fact]
    public void A_meeting_knows_its_method_and_its_pieces_with_their_questions()
    {
        var meeting = EveryKind.Site().Build().WithoutProblems().Site.PagesOf(ContentType.Bijeenkomst).Single();

        Assert.Equal("/methoden/in-het-kort/", meeting.Method!.Url.Value);
        Assert.Equal(["/casussen/woerden-zwembad/", "/lessen/luister/"], meeting.Pieces.Select(piece => piece.Page.Url.Value));
        Assert.Equal("Wat geeft u uit handen?", meeting.Pieces[0].Questions.Single().Text);
    }

    [Fact]
    public void An_unknown_method_is_an_error_with_a_guess() => With("methode", "methoden/in-t-kort").Expect(
        $"{Page}(7,10): fout KB303: Onbekende pagina 'methoden/in-t-kort'. Bedoelde u 'methoden/in-het-kort'?");

    [Fact]
    public void A_page_of_another_type_is_no_method() => With("methode", "lessen/luister").Expect(
        $"{Page}(7,10): fout KB303: 'lessen/luister' is geen methode. Wel past: methoden/in-het-kort.");

    [Fact]
    public void A_method_that_does_not_fit_is_met_with_two_that_do() => With("methode", "methoden/alleen-eigen")
        .With("methoden/alleen-eigen.md", PageText.Methode("d6666").Key("titel", "Eigen").Key("soorten", "[eigen-inbreng]"))
        .With("methoden/nog-een.md", PageText.Methode("d7777").Key("titel", "Nog een"))
        .Expect($"{Page}(7,10): fout KB311: De methode 'Eigen' past niet bij een casus van de site. Wel past: methoden/in-het-kort of methoden/nog-een.");

    [Fact]
    public void A_group_is_no_larger_than_its_method_can_take() => With("groep", "12").Expect(
        $"{Page}(8,8): fout KB311: De methode 'Drie stappen' is voor 4 tot 8 mensen; hier staat 12. Kies een ander aantal of een andere methode.");

    [Fact]
    public void A_question_is_one_of_its_page() => With("stukken", "[{pagina: casussen/woerden-zwembad, vragen: [b22, b29]}]").Expect(
        $"{Page}(10,60): fout KB312: 'casussen/woerden-zwembad' heeft geen vraag 'b29'. Kies uit: b22, b23.");

    [Fact]
    public void A_term_cannot_be_taken_along() => With("stukken", "[{pagina: casussen/woerden-zwembad}, {pagina: begrippen/maatwerk}]").Expect(
        $"{Page}(10,56): fout KB303: 'begrippen/maatwerk' kan niet mee naar een bijeenkomst. "
        + "Kies een les, casus, verhaal, baken, kenmerk, patroon of achtergrond.");

    [Fact]
    public void A_meeting_about_a_case_takes_one_along() => With("stukken", "[{pagina: lessen/luister}]").Expect(
        $"{Page}(10,10): fout KB207: Een bijeenkomst rond een casus neemt er ten minste één mee, of een verhaal. "
        + "Zet er een bij, of maak er 'soort: eigen-inbreng' van.");

    [Fact]
    public void A_page_is_taken_along_once() => With("stukken", "[{pagina: verhalen/te-snel}, {pagina: verhalen/te-snel}]").Expect(
        $"{Page}(10,48): fout KB304: 'verhalen/te-snel' gaat twee keer mee. Zet de vragen bij elkaar onder één stuk.");

    [Fact]
    public void A_case_that_is_withdrawn_leaves_the_meeting_and_the_data()
    {
        var site = With("stukken", "[{pagina: verhalen/te-snel, vragen: [b22]}]")
            .With("verhalen/te-snel.md", "---\nid: c4444\ningetrokken: 2026-03-01\n---\n")
            .Build();

        Assert.Contains($"{Page}(10,20): waarschuwing KB310", string.Join('\n', site.Complaints), StringComparison.Ordinal);
        Assert.Empty(site.Site.PagesOf(ContentType.Bijeenkomst).Single().Pieces);
        Assert.DoesNotContain("te-snel", site.Text("api/bijeenkomsten.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_of_a_question_that_looks_like_an_age_is_none() => EveryKind.Site()
        .With("casussen/woerden-zwembad.md", PageText.Casus("c3333").Key("vragen", "[{id: m47, vraag: \"Wie helpt?\", stap: verkennen}]"))
        .With(Page, PageText.Bijeenkomst("d5555")
            .Key("stukken", "[{pagina: casussen/woerden-zwembad, vragen: [m47]}]").Body("Iemand met schizofrenie uit Loenersloot.\n"))
        .ExpectNothing();

    [Theory]
    [InlineData(20, false)]
    [InlineData(85, false)]
    [InlineData(86, true)]
    public void A_break_comes_when_agreements_and_steps_last_longer_than_ninety_minutes(int minutes, bool hasBreak)
    {
        var method = PageText.Methode("d4444").Key("tijd", $"{{minimaal: 15, gebruikelijk: {minutes}}}").Key(
            "stappen", $"[{PageText.Step("b22", minutes - 10, 5, ", pauze: 10")}, {PageText.Step("b23", 5)}, {PageText.Step("b24", 5)}]");

        var site = EveryKind.Site().With("methoden/in-het-kort.md", method).Build().WithoutProblems().Site;
        var items = Programme.Of((Methode)site.PagesOf(ContentType.Methode).Single().Content);

        Assert.Equal(hasBreak, items.Any(item => item.Name == "Pauze"));
        Assert.Equal(5 + minutes + (hasBreak ? 10 : 0), items[^1].End);
    }
}
