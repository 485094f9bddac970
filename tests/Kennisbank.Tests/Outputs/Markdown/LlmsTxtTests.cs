using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs.Markdown;

public class LlmsTxtTests
{
    [Fact]
    public void It_names_the_site_and_every_page_by_type() => Assert.Equal(
        """
        # Proefsite

        > Een kleine site om mee te proeven.

        Welkom op de proefsite.

        ## Lessen

        - [Een les](https://kennis.example/lessen/luister/index.md): De samenvatting van een les om te proeven.

        ## Bakens

        - [Eigen kracht](https://kennis.example/bakens/eigen-kracht/index.md): De samenvatting van een baken om te proeven.

        ## Agenda’s

        - [De veranderagenda](https://kennis.example/agendas/veranderagenda/index.md): De samenvatting van een agendafase om te proeven.

        ## Bronnen

        - [Een bron](https://kennis.example/bronnen/handboek/index.md): De samenvatting van een bron om te proeven.

        """,
        new TestSite().With("lessen/luister.md", PageText.Les("c2222")).Build().Text("llms.txt"));

    [Fact]
    public void Every_link_leads_to_a_file_of_the_site()
    {
        var site = EveryKind.Site().Build();

        var links = site.Text("llms.txt").Split('\n').Where(line => line.StartsWith("- [", StringComparison.Ordinal))
            .Select(line => line.Split("](")[1].Split(')')[0])
            .ToList();

        Assert.Equal(site.Site.Pages.Count, links.Count);
        Assert.All(links, link => Assert.Contains(link[MinimalSite.BaseUrl.Length..], site.Outputs.Keys));
    }
}
