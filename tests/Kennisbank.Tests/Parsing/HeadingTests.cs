using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Parsing;

public class HeadingTests
{
    private const string Page = Complaints.Page;

    [Fact]
    public void A_heading_may_not_skip_a_level() => Complaints.WithText("## Een\n\nTekst.\n\n#### Drie\n\nTekst.\n").Expect(
        $"{Page}(12,1): fout KB403: Deze kop heeft niveau 4, de kop ervoor niveau 2. Gebruik hier ###.");

    [Fact]
    public void The_first_heading_is_one_below_the_title() => Complaints.WithText("Tekst.\n\n### Te diep\n").Expect(
        $"{Page}(10,1): fout KB403: Deze kop heeft niveau 3, de titel van de pagina niveau 1. Gebruik hier ##.");

    [Theory]
    [InlineData("# Titel\n\nTekst.\n", "8,1")]
    [InlineData("Tekst.\n\nTitel\n=====\n\nTekst.\n", "10,1")]
    public void The_title_does_not_stand_in_the_text(string markdown, string place) => Complaints.WithText(markdown).Expect(
        $"{Page}({place}): fout KB404: Een kop met één # is de titel van de pagina, en die staat al in 'titel'. Begin koppen in de tekst met ##.");

    [Theory]
    [InlineData("Tekst.\n\n##\n\nTekst.\n")]
    [InlineData("Tekst.\n\n## ##\n\nTekst.\n")]
    [InlineData("Tekst.\n\n## &nbsp;\n\nTekst.\n")]
    public void A_heading_has_a_text(string markdown) => Complaints.WithText(markdown).Expect(
        $"{Page}(10,1): fout KB405: Deze kop heeft geen tekst. Geef de kop een tekst of haal haar weg.");

    [Theory]
    [InlineData("## Een\n\n### Twee\n\n#### Drie\n\n## Weer een\n")]
    [InlineData("Titel\n-----\n\nTekst.\n")]
    [InlineData("Punt #1 en #hashtag zijn geen koppen.\n")]
    [InlineData("\\# Geen kop.\n")]
    [InlineData("## `code`\n\nTekst.\n")]
    public void A_right_outline_is_no_problem(string markdown) => Complaints.WithText(markdown).ExpectNothing();

    [Fact]
    public void A_heading_leaves_the_anchor_of_in_het_kort_free()
    {
        var site = Complaints.WithText("## Kort\n\nTekst.\n\n## Kort\n\nTekst.\n").Build().WithoutProblems();

        var body = site.Site.Pages.Single(page => page.Content.File == Page).Content.Body;
        Assert.Equal(["kort-2", "kort-3"], body.Headings.Select(heading => heading.Anchor));
    }

    [Theory]
    [InlineData("<https://voorbeeld.nl/pad>", "https://voorbeeld.nl/pad", "https-voorbeeld-nl-pad")]
    [InlineData("[het rapport](https://voorbeeld.nl/)", "het rapport", "het-rapport")]
    [InlineData("![een plein](../afbeeldingen/plein.gif)", "een plein", "een-plein")]
    public void A_heading_of_nothing_but_a_link_or_an_image_has_its_words(string heading, string text, string anchor)
    {
        var site = Complaints.WithText($"## {heading}\n\nEerste tekst.\n\n## Tweede\n\nAndere tekst.\n").With("afbeeldingen/plein.gif", Pictures.Gif).Build()
            .WithoutProblems();

        var body = site.Site.Pages.Single(page => page.Content.File == Page).Content.Body;
        Assert.Equal([(text, anchor), ("Tweede", "tweede")], body.Headings.Select(one => (one.Text, one.Anchor)));
        Assert.Equal(2, body.Html.Words.Where(words => words.IsHeading).Select(words => words.Block).Distinct().Count());
    }
}
