using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Kennisbank.Content;
using Kennisbank.Tests.Sites;
using Kennisbank.Views;

namespace Kennisbank.Tests.Views;

/// <summary>Cells of a table that is too wide for a phone carry the heading that a narrow screen shows above them.</summary>
public class WideTableTests
{
    [Fact]
    public void Every_cell_after_the_first_carries_the_heading_of_its_column() =>
        Assert.Equal(
            [null, "Wat “er” was", "Hoe lang", null, "Wat “er” was", "Hoe lang"],
            Headings("| Wie | Wat *\"er\"* was | [Hoe lang](https://voorbeeld.nl/) |\n| - | - | - |\n| een | twee | drie |\n| vier | | zes |"));

    [Fact]
    public void Two_columns_fit_on_a_phone() => Assert.Equal([null, null], Headings("| Wie | Wat |\n| - | - |\n| een | twee |"));

    [Fact]
    public void A_column_without_a_heading_has_none_on_a_phone_either() =>
        Assert.Equal([null, "", "Hoe lang"], Headings("| Wie | | Hoe lang |\n| - | - | - |\n| een | twee | drie |"));

    private static IEnumerable<string?> Headings(string markdown)
    {
        var site = new TestSite().With("achtergrond/tabel.md", PageText.Achtergrond("d4444").Body(markdown)).Build().Site;
        var html = BodyRenderer.Render(site, site.PagesOf(ContentType.Achtergrond).Single()).ToString();
        return new HtmlParser().ParseDocument(html).QuerySelectorAll("td").Select(cell => cell.GetAttribute("data-kop"));
    }
}
