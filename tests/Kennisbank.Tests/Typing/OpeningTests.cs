using System.Globalization;
using Kennisbank.Diagnostics;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

/// <summary>Advice against sentences and headings that begin alike on page after page.</summary>
public class OpeningTests
{
    [Fact]
    public void An_opening_on_six_pages_is_told_on_each_of_them()
    {
        var found = AdviceOn(Site(6, "Wie een plan maakt, vraagt rond."));

        Assert.Equal(6, found.Count);
        Assert.Equal(
            "begrippen/t0.md(8,1): advies KB430: Op 6 pagina’s opent een zin of kop met 'wie een plan'; op hoogstens 5 valt dat niet op. "
            + "Begin deze zin anders. De opdracht 'openings' zegt waar de andere staan.",
            found[0].ToString());
    }

    [Fact]
    public void An_opening_on_five_pages_is_chance() => Assert.Empty(AdviceOn(Site(5, "Wie een plan maakt, vraagt rond.")));

    [Fact]
    public void Twice_on_a_page_counts_once() => Assert.Empty(AdviceOn(Site(5, "Wie een plan maakt, vraagt rond.\n\nWie een plan heeft, vraagt ook rond.")));

    [Theory]
    [InlineData("Kort. Wie een plan maakt, vraagt rond.", 8, 7)]
    [InlineData("Kort.\n\n## Wie een plan maakt", 10, 1)]
    [InlineData("Kort.\n\n- [Wie](https://kennis.example/wie-een) een *plan* maakt", 10, 4)]
    public void It_is_found_where_it_was_written(string text, int line, int column) =>
        Assert.Equal(new Position(line, column), AdviceOn(Site(6, text))[0].Location.Position);

    [Fact]
    public void A_sentence_under_a_key_counts_too()
    {
        var site = Site(6, "Tekst.", (page, index) => page.Key("samenvatting", $"Wie een plan heeft, komt verder dan {index}."));

        Assert.Equal(4, AdviceOn(site)[0].Location.Position!.Value.Line);
    }

    [Theory]
    [InlineData("## Wat lastig was\n\nAlles.")]
    [InlineData("## Waar u op let\n\nAlles.")]
    [InlineData("- Naam van een begrip 1")]
    [InlineData("[Naam van een begrip 1](t1.md): daar gaat het over.")]
    [InlineData("Twee woorden.")]
    [InlineData("| wie een plan |\n| --- |\n| wie een plan |")]
    public void Fixed_headings_titles_tables_and_fewer_words_are_no_formula(string text) => Assert.Empty(AdviceOn(Site(6, text)));

    [Fact]
    public void Search_questions_and_quotes_are_not_our_sentences() => Assert.Empty(AdviceOn(Site(6, "Tekst.", (page, index) => page
        .Key("zoekvragen", "[Wie een plan maakt?, b, c, d, e]")
        .Key("bronnen", $"[{{bron: handboek, plaats: Wie een plan maakt {index}.}}]"))));

    private static List<Problem> AdviceOn(TestSite site)
    {
        site.Options = site.Options with { MeasureTexts = true };
        return [.. site.Build().Problems.Where(problem => problem.Rule == BodyRules.CommonOpening)];
    }

    /// <summary>Pages whose own sentences differ from each other in their first words.</summary>
    private static TestSite Site(int count, string text, Func<PageText, int, PageText>? change = null)
    {
        var site = new TestSite();
        for (var index = 0; index < count; index++)
        {
            var page = PageText.Begrip(string.Create(CultureInfo.InvariantCulture, $"d222{index + 2}"))
                .Key("titel", $"Naam van een begrip {index}").Key("samenvatting", $"{index} is het getal van dit begrip.");
            site.With($"begrippen/t{index}.md", (change?.Invoke(page, index) ?? page).Body(text + "\n"));
        }

        return site;
    }
}
