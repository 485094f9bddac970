using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Parsing;

public class NestingTests
{
    private const string TooDeep =
        $"{Complaints.Page}(8,1): fout KB415: In deze tekst zitten te veel citaten, lijsten, haken of sterretjes in elkaar of in één alinea. "
        + "Zoek de regel met een lange rij >, -, [ of * en maak die korter.";

    public static TheoryData<string> Hostile => new()
    {
        Times("> ", 10_000) + "diep",
        Times("1. ", 10_000) + "diep",
        Times("[", 10_000) + "diep" + Times("](x)", 10_000),
        Times("![", 10_000) + "diep" + Times("](x)", 10_000),
        Times("*", 10_000) + "diep" + Times("*", 10_000),
        Times("_", 120_000) + "diep" + Times("_", 120_000),
        "## " + Times("*", 10_000) + "diep" + Times("*", 10_000),
        Times("**a *b ", 10_000),
        Times("[a](b", 40_000),
        Times(">", 50) + Times("*", 100) + "diep" + Times("*", 100),
        string.Concat(Enumerable.Range(0, 100).Select(level => new string(' ', level * 2) + "- punt\n")),
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void What_nests_without_end_is_one_problem_and_no_crash(string markdown) => Complaints.WithText(markdown).Expect(TooDeep);

    [Fact]
    public void Other_pages_and_links_to_the_page_are_as_before() => Complaints.WithText(Times("*", 10_000) + "diep" + Times("*", 10_000))
        .With("achtergrond/ander.md", PageText.Achtergrond("c8888").Body("Zie [daar](tekst.md#kop) en [nergens](nergens.md)."))
        .Expect(
            "achtergrond/ander.md(8,29): fout KB407: De link 'nergens.md' wijst naar niets. "
            + "Schrijf het pad naar het bestand, vanaf dit bestand, bijvoorbeeld '../bakens/eigen-kracht.md'.",
            TooDeep);

    [Fact]
    public void Quotes_in_lists_in_quotes_are_no_problem() => Complaints
        .WithText("> - Een *punt met **nadruk [en een](https://voorbeeld.nl/) link***\n>   > en een citaat\n>   >   1. met een lijst\n")
        .ExpectNothing();

    [Fact]
    public void Thousands_of_equal_paragraphs_and_headings_each_get_an_anchor_of_their_own()
    {
        var page = Complaints.WithText(Times("## Kop\n\nZin.\n\n", 15_000)).Build().WithoutProblems().Site.Pages
            .Single(page => page.Content.File == Complaints.Page);

        Assert.Equal(30_000, page.Content.Body.Anchors.Count);
        Assert.True(page.Content.Body.Anchors.Contains("kop-15000"));
    }

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
