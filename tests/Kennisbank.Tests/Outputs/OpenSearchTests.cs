using System.Xml.Linq;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs;

public class OpenSearchTests
{
    private static readonly XNamespace Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    [Fact]
    public void A_browser_learns_where_to_search()
    {
        var description = new TestSite().Build().Xml("opensearch.xml");

        Assert.Equal("Proefsite", description.Element(Namespace + "ShortName")!.Value);
        Assert.Equal("https://kennis.example/zoeken/?q={searchTerms}", description.Element(Namespace + "Url")!.Attribute("template")!.Value);
    }

    [Theory]
    [InlineData("Kennisbank sociaal domein", "Kennisbank")]
    [InlineData("Kennis van de wijk en meer", "Kennis van de")]
    [InlineData("Kennisbanksociaaldomein", "Kennisbanksociaa")]
    public void A_long_name_is_cut_at_a_word_where_it_can(string title, string name)
    {
        var settings = MinimalSite.Settings.Replace("titel: Proefsite", $"titel: {title}", StringComparison.Ordinal);

        var description = new TestSite().With("site.yml", settings).Build().Xml("opensearch.xml");

        Assert.Equal(name, description.Element(Namespace + "ShortName")!.Value);
        Assert.Equal(title, description.Element(Namespace + "LongName")!.Value);
    }
}
