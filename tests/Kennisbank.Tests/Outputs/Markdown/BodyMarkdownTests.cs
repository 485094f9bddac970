using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs.Markdown;

/// <summary>Links are replaced by their position in the text; each syntax has positions of its own.</summary>
public class BodyMarkdownTests
{
    /// <summary>A black pixel.</summary>
    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private const string Baken = "https://kennis.example/bakens/eigen-kracht/";
    private const string Image = "https://kennis.example/afbeeldingen/plein.png";

    [Theory]
    [InlineData("Zie [baken](../bakens/eigen-kracht.md).", "Zie [baken](" + Baken + ").")]
    [InlineData("[baken](<../bakens/eigen-kracht.md>)", "[baken](" + Baken + ")")]
    [InlineData("[baken](../bakens/eigen-kracht.md \"Een baken\")", "[baken](" + Baken + " \"Een baken\")")]
    [InlineData("[baken](<../bakens/eigen-kracht.md> 'Een baken')", "[baken](" + Baken + " 'Een baken')")]
    [InlineData("[baken](  ../bakens/eigen-kracht.md  )", "[baken](  " + Baken + "  )")]
    [InlineData("[baken](../bakens/eigen\\-kracht.md)", "[baken](" + Baken + ")")]
    [InlineData("[baken](../bakens/eigen&#45;kracht.md)", "[baken](" + Baken + ")")]
    [InlineData("[baken](../bakens/eigen%2Dkracht.md)", "[baken](" + Baken + ")")]
    [InlineData("[een \\] haak](../bakens/eigen-kracht.md)", "[een \\] haak](" + Baken + ")")]
    [InlineData("**[*baken*](../bakens/eigen-kracht.md)**", "**[*baken*](" + Baken + ")**")]
    [InlineData("é ’ [baken](../bakens/eigen-kracht.md)", "é ’ [baken](" + Baken + ")")]
    [InlineData("[baken](../bakens/eigen-kracht.md)[lijst](/bakens/)", "[baken](" + Baken + ")[lijst](https://kennis.example/bakens/)")]
    [InlineData("[kop](../bakens/eigen-kracht.md#wat-het-is)", "[kop](" + Baken + "#wat-het-is)")]
    [InlineData("[hier](#hier)\n\n## Hier\n\nTekst.", "[hier](https://kennis.example/achtergrond/proef/#hier)\n\n## Hier\n\nTekst.")]
    public void An_inline_link_gets_the_address_of_the_site(string written, string expected) => AssertBody(written, expected);

    [Theory]
    [InlineData("Zie [baken].\n\n[baken]: ../bakens/eigen-kracht.md", "Zie [baken].\n\n[baken]: " + Baken)]
    [InlineData("[a][b] en [c][b]\n\n[b]: <../bakens/eigen-kracht.md> \"Titel\"", "[a][b] en [c][b]\n\n[b]: " + Baken + " \"Titel\"")]
    [InlineData("[b]: ../bakens/eigen-kracht.md\n\n[a][b] en [b][]", "[b]: " + Baken + "\n\n[a][b] en [b][]")]
    [InlineData("> Citaat met [b]\n>\n> [b]: ../bakens/eigen-kracht.md", "> Citaat met [b]\n>\n> [b]: " + Baken)]
    [InlineData("[a][b]\n\n[b]:\n  ../bakens/eigen-kracht.md", "[a][b]\n\n[b]:\n  " + Baken)]
    public void A_link_by_reference_has_its_address_changed_where_that_stands(string written, string expected) => AssertBody(written, expected);

    [Theory]
    [InlineData("- een\n  - [baken](../bakens/eigen-kracht.md)\n    en meer", "- een\n  - [baken](" + Baken + ")\n    en meer")]
    [InlineData("> Een citaat\n> met [baken](../bakens/eigen-kracht.md) erin", "> Een citaat\n> met [baken](" + Baken + ") erin")]
    [InlineData("> - [baken\n>   krachtig](../bakens/eigen-kracht.md)", "> - [baken\n>   krachtig](" + Baken + ")")]
    [InlineData("| a | b |\n| --- | --- |\n| [baken](../bakens/eigen-kracht.md) | x [b](/bakens/) |",
        "| a | b |\n| --- | --- |\n| [baken](" + Baken + ") | x [b](https://kennis.example/bakens/) |")]
    [InlineData("a | b\n--- | ---\n[ba\\|ken](../bakens/eigen-kracht.md) | x", "a | b\n--- | ---\n[ba\\|ken](" + Baken + ") | x")]
    [InlineData("-\t[baken](../bakens/eigen-kracht.md)\n\n\t[b](/bakens/)", "-\t[baken](" + Baken + ")\n\n\t[b](https://kennis.example/bakens/)")]
    [InlineData("## Kop met [baken](../bakens/eigen-kracht.md)", "## Kop met [baken](" + Baken + ")")]
    [InlineData("Regel een\nen [baken](../bakens/eigen-kracht.md)\nregel drie", "Regel een\nen [baken](" + Baken + ")\nregel drie")]
    [InlineData("[baken](\n../bakens/eigen-kracht.md\n)", "[baken](\n" + Baken + "\n)")]
    public void A_link_deep_in_the_text_is_found(string written, string expected) => AssertBody(written, expected);

    [Theory]
    [InlineData("![Plein](../afbeeldingen/plein.png)", "![Plein](" + Image + ")")]
    [InlineData("![Plein][p]\n\n[p]: ../afbeeldingen/plein.png", "![Plein][p]\n\n[p]: " + Image)]
    [InlineData("[![Plein](../afbeeldingen/plein.png)](../bakens/eigen-kracht.md)", "[![Plein](" + Image + ")](" + Baken + ")")]
    [InlineData("![Markt](<../afbeeldingen/oude-markt.png>)", "![Markt](https://kennis.example/afbeeldingen/oude-markt.png)")]
    public void An_image_gets_the_address_of_the_site(string written, string expected) => AssertBody(written, expected);

    [Theory]
    [InlineData("<https://elders.example/pad>")]
    [InlineData("<redactie@kennis.example>")]
    [InlineData("[elders](https://elders.example/a_(b) \"Titel\") en [post](mailto:redactie@kennis.example)")]
    [InlineData("`[baken](../bakens/eigen-kracht.md)`")]
    [InlineData("    [baken](../bakens/eigen-kracht.md)")]
    [InlineData("\\[baken](../bakens/eigen-kracht.md)")]
    public void What_is_no_link_on_the_site_stays_as_it_was_written(string written) => AssertBody(written, written);

    [Fact]
    public void No_text_is_cut_in_the_wrong_place() =>
        AssertBody("## \tKop met [baken](../bakens/eigen-kracht.md)", "## \tKop met [baken](../bakens/eigen-kracht.md)");

    private static void AssertBody(string written, string expected)
    {
        var site = new TestSite()
            .With("bakens/eigen-kracht.md", PageText.Baken("b3333").Body("Tekst.\n\n## Wat het is\n\nTekst.\n"))
            .With("afbeeldingen/plein.png", Convert.FromBase64String(Png))
            .With("afbeeldingen/oude-markt.png", Convert.FromBase64String(Png))
            .With("achtergrond/proef.md", PageText.Achtergrond("c2222").Body($"Vooraf een woord.\n\n{written}\n"))
            .Build()
            .WithoutProblems();

        Assert.EndsWith($"\n\nVooraf een woord.\n\n{expected}\n", site.Text("achtergrond/proef/index.md"), StringComparison.Ordinal);
    }
}
