using Kennisbank.Content;
using Kennisbank.Tests.Sites;
using Kennisbank.Views;

namespace Kennisbank.Tests.Views;

public class PullSentenceTests
{
    private const string Opening = "Zo begint het. Een zin uit de eerste alinea staat er vlak naast en valt dus af.\n\n";

    private static string? PullOf(string body)
    {
        var site = new TestSite().With("verhalen/verhaal.md", PageText.Verhaal("c4444").Body(Opening + body)).Build().WithoutProblems().Site;
        return new PageView(site, site.PagesOf(ContentType.Verhaal)[0]).PullSentence;
    }

    [Fact]
    public void A_saying_goes_before_a_shorter_sentence() => Assert.Equal(
        "Wie alleen applaus als succes telt, gaat tegenspraak uit de weg.",
        PullOf("Een avond. De wethouder had grote plannen en zag overal kansen. Wie alleen applaus als succes telt, gaat tegenspraak uit de weg."));

    [Fact]
    public void Else_the_shortest_sentence_that_says_enough_is_chosen() => Assert.Equal(
        "De wethouder had grote plannen en zag overal kansen.",
        PullOf(
            "Kort. Een gemeente die luistert hoort van inwoners veel meer dan in rapporten staat. "
            + "De wethouder had grote plannen en zag overal kansen. Klaar."));

    [Theory]
    [InlineData("Een begin. Dat maakte voor alle inwoners van de wijk een groot verschil.")]
    [InlineData("Een begin. De gemeente gaf in 2014 een bedrag aan alle wijkteams samen.")]
    [InlineData("Een begin. De gemeente ging met alle wijkteams samen snel ermee aan de slag.")]
    [InlineData("Een begin. Wie het was, en wat de gemeente besloot, vertelt de bron niet.")]
    [InlineData("Een begin. De gemeente en [alle wijkteams](../bakens/eigen-kracht.md) gingen samen snel aan de slag.")]
    [InlineData("De eerste zin van een stuk tekst staat er misschien niet helemaal.")]
    [InlineData("")]
    public void A_sentence_that_leans_on_its_surroundings_is_left_where_it_stands(string body) => Assert.Null(PullOf(body));

    [Fact]
    public void Letters_come_out_as_they_were_written() => Assert.Equal(
        "Wie inwoners & gemeente samen één vraag geeft, krijgt meer antwoorden.",
        PullOf("Een begin. Wie inwoners & gemeente samen één vraag geeft, krijgt meer antwoorden."));
}
