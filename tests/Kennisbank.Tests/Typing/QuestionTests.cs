using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

public class QuestionTests
{
    private const string Page = "casussen/zwembad.md";
    private const string Question = "Wie helpt?";

    private static TestSite With(string vragen) => Complaints.WithCase(casus => casus.Key("vragen", vragen));

    private static string One(string id = "b2k", string vraag = Question, string stap = "verkennen") => $"{{id: {id}, vraag: \"{vraag}\", stap: {stap}}}";

    [Fact]
    public void A_question_has_an_id_a_text_and_a_step() => With($"[{One()}, {One("b2m", stap: "terugkijken")}]").ExpectNothing();

    [Fact]
    public void A_question_ends_with_a_question_mark() => With($"[{One(vraag: "Denk na.")}]").Expect(
        $"{Page}(8,27): fout KB205: Bij 'vraag' staat iets wat geen vraag is. Maak er een open vraag van die eindigt op een vraagteken.");

    [Fact]
    public void Two_questions_are_not_one() => With($"[{One(vraag: "Wie helpt? En wanneer?")}]").Expect(
        $"{Page}(8,27): fout KB205: Bij 'vraag' staan twee vragen in één. "
        + "Kies de vraag waar het om gaat, of maak er twee van, elk met een eigen id.");

    [Theory]
    [InlineData("b2")]
    [InlineData("b2kk")]
    [InlineData("b1k")]
    [InlineData("B2K")]
    public void An_id_is_three_signs_that_nobody_mistakes(string id) => With($"[{One(id)}]").Expect(
        $"{Page}(8,15): fout KB212: '{id}' is geen id van een vraag: dat zijn 3 tekens uit 23456789bcdfghjkmnpqrstvwxz. "
        + "Verzin er zelf een die nog niet op de pagina staat.");

    [Fact]
    public void No_two_questions_of_a_page_have_one_id() => With($"[{One()}, {One()}]").Expect(
        $"{Page}(8,{10 + One().Length + 7}): fout KB212: Het id 'b2k' is op deze pagina al van een andere vraag. "
        + "Geef de nieuwste van de twee een ander id; dat van een vraag die al gepubliceerd is, blijft.");

    [Fact]
    public void A_step_is_one_of_five() => With($"[{One(stap: "verken")}]").Expect(
        $"{Page}(8,{10 + One().Length - 10}): fout KB205: 'stap' kan niet 'verken' zijn. Bedoelde u 'verkennen'?");

    [Fact]
    public void There_are_five_at_most() => With($"[{string.Join(", ", "23456789".Take(6).Select(sign => One($"b2{sign}")))}]").Expect(
        $"{Page}(8,9): fout KB305: Bij 'vragen' staan er 6; hoogstens 5 passen. Kies de belangrijkste.");

    [Fact]
    public void An_id_that_looks_like_an_age_is_none() => new TestSite()
        .With("verhalen/stil.md", PageText.Verhaal("c2222").Key("vragen", $"[{One("m47")}]").Body("Iemand met schizofrenie uit Loenersloot.\n"))
        .ExpectNothing();

    [Theory]
    [InlineData("intervisie")]
    [InlineData("teamvraag")]
    public void A_key_of_before_is_told_its_successor(string key) => Complaints.WithCase(casus => casus.Key(key, "[Wie helpt?]")).Expect(
        $"{Page}(8,1): fout KB203: Onbekende sleutel '{key}' bij een casus. Deze sleutel heet nu 'vragen', met voor elke vraag een id, de vraag en een "
        + "stap; zie docs/inhoudsmodel.md.");
}
