using System.Text.Json;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

public class SelfAssessmentTests
{
    private const string File = "hulpmiddelen/zelfanalyse.yml";

    [Fact]
    public void A_site_with_a_whole_self_assessment_has_its_pages_and_one_without_has_not()
    {
        string[] pages = ["zelfanalyse/index.html", "zelfanalyse/invullen/index.html", "zelfanalyse/samen/index.html", "zelfanalyse/papier/index.html"];

        var with = AssessmentText.Site().Build().WithoutProblems();

        Assert.All(pages.Append("zelfanalyse/zelfanalyse.json"), page => Assert.Contains(page, with.Outputs.Keys));
        Assert.DoesNotContain(EveryKind.Site().Build().Outputs.Keys, file => file.StartsWith("zelfanalyse", StringComparison.Ordinal));
    }

    [Fact]
    public void The_browser_gets_every_statement_and_where_to_begin()
    {
        var text = AssessmentText.Site(text => text
            .Replace($"proces: {AssessmentText.Half}, inhoud: {AssessmentText.Half}, begin: [lessen/luister]}}\n  - {{id: m4p",
                $"proces: {{weggelaten: Elders gevraagd.}}, inhoud: {AssessmentText.Half}, begin: [lessen/luister, lessen/luister#b22]}}\n  - {{id: m4p",
                StringComparison.Ordinal)).Build().WithoutProblems().Text("zelfanalyse/zelfanalyse.json");

        var points = JsonDocument.Parse(text).RootElement.GetProperty("punten");
        Assert.Equal(17, points.GetArrayLength());
        Assert.Equal("Elders gevraagd.", points[0].GetProperty("proces").GetProperty("weggelaten").GetString());
        Assert.Equal(5, points[0].GetProperty("inhoud").GetProperty("niveaus").GetArrayLength());
        Assert.Equal(
            ["les Luister eerst", "vraag Wanneer luisterden wij echt?"],
            points[0].GetProperty("begin").EnumerateArray().Select(item => $"{item.GetProperty("soort")} {item.GetProperty("titel")}"));
    }

    [Fact]
    public void A_level_has_at_most_twelve_words() => With("Nooit.", "Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien.").Expect(
        $"{File}(9,127): fout KB207: Dit niveau telt 13 woorden; hoogstens 12 passen. Zeg het korter: wie antwoordt, leest er vijf per vraag.");

    [Fact]
    public void A_half_has_five_levels() => With("Nooit., ", "").Expect(
        $"{File}(9,126): fout KB220: Er zijn 4 niveaus; elke helft heeft er 5. Schrijf voor elk niveau één zin, het laagste eerst.");

    [Fact]
    public void A_half_may_be_left_out_with_a_reason_but_not_both() =>
        With($"{AssessmentText.Half}, inhoud: {AssessmentText.Half}", "{weggelaten: Dat past niet.}, inhoud: {weggelaten: Dat past niet.}").Expect(
            $"{File}(9,87): fout KB220: Van 'Punt d7k' zijn beide helften weggelaten. Vraag er ten minste één.");

    [Fact]
    public void Points_keep_their_ids_and_their_order() => With("id: d7k", "id: d7m").Expect(
        $"{File}(9,3): fout KB220: De lijst 'punten' is niet die van versie 1: op plaats 1 hoort 'interne-organisatie/d7k', "
        + "en er staat 'interne-organisatie/d7m'. "
        + "Zet haar terug zoals zij was: uitslagen die mensen bewaarden, gaan uit van deze volgorde.");

    [Fact]
    public void A_partij_that_is_missing_is_named() => With("  - {id: raad, naam: Partij raad}\n", "").Expect(
        $"{File}(27,3): fout KB220: De lijst 'partijen' is niet die van versie 1: op plaats 5 hoort 'raad'. "
        + "Zet haar terug zoals zij was: uitslagen die mensen bewaarden, gaan uit van deze volgorde.");

    [Fact]
    public void The_talk_takes_an_hour() => With("minuten: 60", "minuten: 50").Expect(
        $"{File}(33,3): fout KB219: De stappen van het gesprek duren samen 50 minuten; het gesprek duurt er 60. Kijk de minuten van de stappen na.");

    [Fact]
    public void Every_point_has_a_lesson_to_begin_with() => With("lessen/luister", "verhalen/te-snel").Expect(
        $"{File}(9,269): fout KB220: Bij 'Punt d7k' staat geen les om mee te beginnen. Zet er een les bij, bijvoorbeeld 'lessen/elkaar-kennen'.");

    [Fact]
    public void What_helps_exists_and_fits() => With("[lessen/luister]", "[lessen/luister, lessen/luistr, bakens/eigen-kracht]").Expect(
        $"{File}(9,285): fout KB303: Onbekende pagina 'lessen/luistr'. Bedoelde u 'lessen/luister'?",
        $"{File}(9,300): fout KB303: Met 'bakens/eigen-kracht' kan niemand beginnen. "
        + "Kies een les, een casus of een verhaal, of een vraag van een les (lessen/x#b22).");

    [Fact]
    public void A_question_to_begin_with_exists() => With("[lessen/luister]", "[lessen/luister, lessen/luister#b99]").Expect(
        $"{File}(9,285): fout KB312: 'lessen/luister' heeft geen vraag 'b99'. Kies uit: b22.");

    [Fact]
    public void The_source_exists() => With("bron: handboek", "bron: handbook").Expect(
        $"{File}(2,7): fout KB302: Onbekende bron 'handbook'. Noem een bestand uit bronnen, zonder '.md'.");

    [Fact]
    public void Statements_that_are_hard_to_read_are_pointed_out()
    {
        const string Sentence = "Interorganisatorische beleidsverantwoordelijkheden coördineren.";
        var hard = AssessmentText.Half.Replace("Wij praten samen.", Sentence, StringComparison.Ordinal);

        var site = AssessmentText.Site(text => text.Replace(AssessmentText.Half, hard, StringComparison.Ordinal));
        site.Options = site.Options with { MeasureTexts = true };

        Assert.Contains(site.Build().Problems, problem => problem.Rule.Code == "KB601" && problem.Location.File == File);
    }

    /// <summary>The site with the first <paramref name="old"/> in the file replaced.</summary>
    private static TestSite With(string old, string replacement) => AssessmentText.Site(text =>
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return text[..at] + replacement + text[(at + old.Length)..];
    });
}
