using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs.Markdown;

public class DiagramMarkdownTests
{
    private const string Caption = """
        Vooraf.

        **Figuur: Proef van een figuur** (naar figuur 4 in [Een bron](https://kennis.example/bronnen/handboek/), hoofdstuk 2)

        Een proef, met \<alles\> wat er te zien is.

        """;

    [Theory]
    [InlineData(DiagramText.Shells, "Van binnen naar buiten:\n\n1. Kern\n2. Schil\n3. Rand")]
    [InlineData(DiagramText.Scale,
        "| Plaats | Gemeente | Instelling |\n| --- | --- | --- |\n| Sturen | Inkopen | Volgen |\n| daartussen | Meedenken | Meedoen |\n"
        + "| Loslaten | Zoeken | Beginnen |")]
    [InlineData(
        DiagramText.Rows,
        "De pijlen lopen heen en weer. Van boven naar beneden staan er:\n\n- Naast elkaar:\n    - Gemeente: geeft ruimte\n    - Burger\n"
        + "- Het gesprek\n    - Opgave: waar het om gaat (hier draait het om)\n    - Plan\n    - Afspraak")]
    public void Markdown_gives_a_figure_in_words_with_its_source(string figure, string expected)
    {
        var site = DiagramText.Site(figure).Build().WithoutProblems();

        Assert.EndsWith($"{Caption}\n{expected}\n\nDaarna.\n", site.Text("achtergrond/proef/index.md"), StringComparison.Ordinal);
    }
}
