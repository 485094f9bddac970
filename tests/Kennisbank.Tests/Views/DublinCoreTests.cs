using Kennisbank.Tests.Sites;
using Kennisbank.Views;

namespace Kennisbank.Tests.Views;

public class DublinCoreTests
{
    [Fact]
    public void A_page_of_content_says_what_it_is()
    {
        var site = EveryKind.Site().Build().Site;
        var page = site.Pages.Single(page => page.Content.Name == "lessen/luister");

        var tags = DublinCore.For(new PageView(site, page)).Select(tag => $"{tag.Name}: {tag.Content}");

        Assert.Equal(
            [
                "DCTERMS.identifier: https://kennis.example/k/c2222/",
                "DCTERMS.title: Luister eerst",
                "DCTERMS.description: De samenvatting van een les om te proeven.",
                "DCTERMS.type: les",
                "DCTERMS.language: nl",
                "DCTERMS.issued: 2026-01-15",
                "DCTERMS.modified: 2026-03-02",
            ],
            tags);
    }
}
