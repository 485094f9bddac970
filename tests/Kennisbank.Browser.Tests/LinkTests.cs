using Kennisbank.Browser.Tests.Links;
using Kennisbank.Browser.Tests.RealSite;

namespace Kennisbank.Browser.Tests;

[Collection(SharedSite.Name)]
public class LinkTests(LiveSite site)
{
    private readonly PublishedAddresses _addresses = site.Content.Addresses;

    [Fact]
    public void Every_link_image_and_anchor_of_every_page_leads_somewhere()
    {
        var dead = _addresses.Documents.SelectMany(page => SiteLinks.Dead(site.Content, page.Key, HtmlLinks.In(page.Value))).ToList();

        Assert.True(dead.Count == 0, string.Join('\n', dead));
    }

    [Fact]
    public void Every_address_in_the_files_for_machines_leads_somewhere()
    {
        var files = MachineLinks.In(site.Content.Folder, site.Content.Site.Settings.BaseUrl).ToList();
        var dead = files.SelectMany(file => SiteLinks.Dead(site.Content, file.File, file.Addresses)).ToList();

        Assert.Contains(files, file => file.File == "/sitemap.xml" && file.Addresses.Any());
        Assert.True(dead.Count == 0, string.Join('\n', dead));
    }

    [Fact]
    public void Every_page_can_be_reached_from_the_home_page() => Assert.Empty(SiteLinks.Unreached(_addresses));
}
