using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Kennisbank.Tests.Sites;
using Kennisbank.Views.Diagrams;

namespace Kennisbank.Tests.Views.Diagrams;

public class DiagramTests
{
    private static readonly string[] RowWords =
        ["Gemeente", "geeft ruimte", "Burger", "Het gesprek", "Opgave", "waar het om gaat", "Plan", "Afspraak"];

    private static readonly string[] ScaleWords =
        ["Sturen", "Loslaten", "Gemeente", "Instelling", "Inkopen", "Volgen", "Meedenken", "Meedoen", "Zoeken", "Beginnen"];

    public static TheoryData<string, string[]> EveryKind => new()
    {
        { DiagramText.List, ["Luister eerst", "Vraag & door"] },
        { DiagramText.Shells, ["Kern", "Schil", "Rand"] },
        { DiagramText.Rows, RowWords },
        { DiagramText.Trends, ["Omvang", "Jaren", "eerst", "dan", "later", "Opbrengst", "Geld"] },
        { DiagramText.Scale, ScaleWords },
    };

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Every_word_of_a_figure_stands_in_the_drawing_and_in_the_text_under_it(string figure, string[] words)
    {
        var shown = Statistic(figure);

        var drawn = shown.QuerySelectorAll("svg text").Select(text => string.Join(' ', text.Children.Select(line => line.TextContent))).ToList();
        var read = shown.QuerySelector("details")!.TextContent;
        Assert.All(words, word => Assert.Contains(word, drawn));
        Assert.All(words, word => Assert.Contains(word, read, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void A_drawing_has_a_name_and_a_text_alternative(string figure, string[] words)
    {
        var svg = Statistic(figure).QuerySelector("svg[role=img]")!;

        var named = svg.GetAttribute("aria-labelledby")!.Split(' ').Select(id => svg.QuerySelector($"#{id}")!.TextContent);
        Assert.NotEmpty(words);
        Assert.Equal(["Proef van een figuur", "Een proef, met <alles> wat er te zien is."], named);
    }

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void A_drawing_is_valid_XML_without_style_in_place_and_within_its_frame(string figure, string[] words)
    {
        var page = DiagramText.Site(figure).Build().Text("achtergrond/proef/index.html");
        var svg = XElement.Parse(page[page.IndexOf("<svg", StringComparison.Ordinal)..(page.IndexOf("</svg>", StringComparison.Ordinal) + 6)]);

        var frame = svg.Attribute("viewBox")!.Value.Split(' ').Select(double.Parse).ToList();
        var lines = svg.Descendants().Where(element => element.Name.LocalName == "tspan").ToList();
        Assert.NotEmpty(words);
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "style" or "fill" or "stroke");
        Assert.All(lines, line => Assert.InRange((double)line.Attribute("x")!, 0, frame[2]));
        Assert.All(lines, line => Assert.InRange((double)line.Attribute("y")!, 0, frame[3]));
    }

    [Fact]
    public void A_figure_names_its_number_its_source_and_the_place_in_it()
    {
        var caption = Statistic(DiagramText.List).QuerySelector("figcaption")!;

        Assert.Equal("/bronnen/handboek/", caption.QuerySelector("a")!.GetAttribute("href"));
        Assert.EndsWith("Naar figuur 4 in Een bron, hoofdstuk 2", caption.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_stands_between_paragraphs_and_can_be_linked_to()
    {
        var figure = Statistic(DiagramText.List);

        Assert.Equal(["Vooraf.", "Daarna."], [figure.PreviousElementSibling!.TextContent, figure.NextElementSibling!.TextContent]);
        Assert.Equal("figuur-proef", figure.Id);
    }

    [Fact]
    public void The_same_figure_twice_has_its_names_apart()
    {
        const string Twice = "![Een](../figuren/proef.yml)\n\n![Twee](../figuren/proef.yml)\n\nTekst.\n";
        var site = DiagramText.Site(DiagramText.List).With(DiagramText.Page, PageText.Achtergrond("c2222").Body(Twice)).Build().WithoutProblems();

        var ids = Html(site).QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void A_title_of_a_figure_is_reported_as_invisible() => DiagramText.Site(DiagramText.List)
        .With(DiagramText.Page, PageText.Achtergrond("c2222").Body("Vooraf.\n\n![Een proef](../figuren/proef.yml \"Proef\")\n"))
        .Expect($"{DiagramText.Page}(10,1): waarschuwing KB426: De titel 'Proef' achter deze figuur komt niet op de pagina. "
            + "Een figuur heeft haar titel in haar eigen bestand, bij 'titel'. Haal de titel hier weg.");

    [Theory]
    [InlineData("ja", 2)]
    [InlineData("nee", 1)]
    public void Arrows_point_both_ways_only_where_the_figure_says_so(string bothWays, int heads)
    {
        var figure = DiagramText.Rows.Replace("heen-en-weer: ja", $"heen-en-weer: {bothWays}", StringComparison.Ordinal);

        var arrows = Statistic(figure).QuerySelectorAll(".kb-diagram__line").Length;

        Assert.NotEqual(0, arrows);
        Assert.Equal(arrows * heads, Statistic(figure).QuerySelectorAll(".kb-diagram__head").Length);
    }

    [Fact]
    public void The_widest_word_that_is_accepted_leaves_room_to_the_edges_of_its_box()
    {
        var drawing = Statistic(DiagramText.Rows.Replace("Plan", "Uitvoeringsagenda", StringComparison.Ordinal)).QuerySelector("svg")!;
        var line = drawing.QuerySelectorAll("tspan").Single(line => line.TextContent == "Uitvoeringsagenda");
        var middle = Number(line, "x");
        var box = drawing.QuerySelectorAll(".kb-diagram__box").Single(
            box => Number(box, "x") < middle && middle < Number(box, "x") + Number(box, "width")
                && Number(box, "y") < Number(line, "y") && Number(line, "y") < Number(box, "y") + Number(box, "height"));

        Assert.InRange((Number(box, "width") - Lettering.Name.WidthOf(line.TextContent)) / 2, 6, 20);
    }

    [Fact]
    public void A_long_text_is_broken_into_lines()
    {
        var figure = DiagramText.Rows.Replace("geeft ruimte", "geeft ruimte aan wie het zelf wil proberen", StringComparison.Ordinal);

        var lines = Statistic(figure).QuerySelectorAll("svg text").Single(text => text.TextContent.StartsWith("geeft", StringComparison.Ordinal));

        Assert.InRange(lines.ChildElementCount, 2, 4);
    }

    private static double Number(IElement shape, string attribute) => double.Parse(shape.GetAttribute(attribute)!, CultureInfo.InvariantCulture);

    private static IElement Statistic(string figure) => Html(DiagramText.Site(figure).Build().WithoutProblems()).QuerySelector("figure.kb-diagram")!;

    private static IDocument Html(BuiltSite site) => new HtmlParser().ParseDocument(site.Text("achtergrond/proef/index.html"));
}
