using System.Globalization;
using Kennisbank.Diagnostics;
using Kennisbank.Tests.Sites;
using Kennisbank.Typing.Readability;

namespace Kennisbank.Tests.Typing;

public class ReadabilityTests
{
    [Theory]
    [InlineData("huis", 1)]
    [InlineData("gemeente", 3)]
    [InlineData("sociaal", 3)]
    [InlineData("geëvalueerd", 5)]
    [InlineData("nieuw", 1)]
    [InlineData("mooie", 2)]
    [InlineData("bijna", 2)]
    [InlineData("zelfredzaamheid", 4)]
    [InlineData("b", 1)]
    public void Syllables_are_counted_by_sound(string word, int expected) => Assert.Equal(expected, Syllables.Count(word));

    [Fact]
    public void The_score_is_Doumas()
    {
        // 40 words of one syllable in 4 sentences: 206.835 − 0.93 × 10 − 77 × 1.
        var sentence = string.Join(' ', Enumerable.Repeat("huis", 9)) + " huis. ";

        Assert.Equal(206.835 - 9.3 - 77, FleschDouma.Score([string.Concat(Enumerable.Repeat("H" + sentence[1..], 4))])!.Value, 6);
    }

    [Fact]
    public void A_text_of_a_few_words_has_no_score() => Assert.Null(FleschDouma.Score(["Dit is kort."]));

    [Fact]
    public void An_abbreviation_ends_no_sentence() =>
        Assert.Equal(["Denk aan bijv. een loket.", "Of aan een wijkteam."], FleschDouma.Sentences("Denk aan bijv. een loket. Of aan een wijkteam."));

    [Fact]
    public void An_initial_ends_no_sentence() => Assert.Equal(
        ["Volgens Peter J. Doesburg niet.", "Hij noemt model A."], FleschDouma.Sentences("Volgens Peter J. Doesburg niet. Hij noemt model A."));

    [Fact]
    public void A_hard_text_gets_advice_and_is_still_published()
    {
        var words = string.Join(' ', Enumerable.Repeat("organisatieontwikkelingsverantwoordelijkheden", 45));

        var problem = Built($"{words}.").Problem(ReadabilityRules.HardToRead);

        Assert.Equal(
            "achtergrond/tekst.md: advies KB601: De tekst leest moeilijk: Flesch-Douma -1067, en vanaf 50 leest een tekst vlot. "
            + "Maak zinnen korter en kies gewone woorden.",
            problem.ToString());
    }

    [Fact]
    public void A_long_sentence_is_quoted()
    {
        var problem = Built($"Dit is een zin die maar door blijft gaan {string.Join(' ', Enumerable.Repeat("en", 20))}.")
            .Problem(ReadabilityRules.LongSentence);

        Assert.Equal(
            "achtergrond/tekst.md(8,1): advies KB602: Een zin van 29 woorden: 'Dit is een zin die maar …'. Knip de zin in tweeën.",
            problem.ToString());
    }

    [Theory]
    [InlineData("Kort. {0}", 7)]
    [InlineData("Kort.\n\n- Punt.\n- {0}", 3)]
    [InlineData("> Kort.\n>\n> {0}", 3)]
    public void A_long_sentence_is_found_where_it_was_written(string text, int column)
    {
        var problem = Built(string.Format(CultureInfo.InvariantCulture, text, LongSentence("Dit is **een** zin die _maar_ door")))
            .Problem(ReadabilityRules.LongSentence);

        Assert.Equal(new Position(8 + text.Count('\n'), column), problem.Location.Position);
    }

    [Fact]
    public void Of_two_long_sentences_alike_each_has_its_own_place()
    {
        var sentence = LongSentence("Dit is een [zin](#kop) die maar door");

        var problems = Built($"{sentence}\n\n{sentence}\n\n## Kop\n\nTekst.").Problems.Where(problem => problem.Rule == ReadabilityRules.LongSentence);

        Assert.Equal([8, 10], problems.Select(problem => problem.Location.Position!.Value.Line));
    }

    [Fact]
    public void Headings_and_tables_are_no_sentences()
    {
        var many = string.Join(' ', Enumerable.Repeat("woord", 30));

        Assert.DoesNotContain(
            Built($"Tekst.\n\n## {many}\n\n| a | b |\n| --- | --- |\n| {many} | c |").Problems, problem => problem.Rule == ReadabilityRules.LongSentence);
    }

    private static string LongSentence(string beginning) => $"{beginning} {string.Join(' ', Enumerable.Repeat("en", 25))}.";

    private static BuiltSite Built(string markdown)
    {
        var site = new TestSite().With("achtergrond/tekst.md", PageText.Achtergrond("c7777").Body(markdown));
        site.Options = site.Options with { MeasureTexts = true };
        return site.Build();
    }
}
