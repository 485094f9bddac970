using Kennisbank.Browser.Tests.Links;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Model;

namespace Kennisbank.Browser.Tests;

[Collection(SharedSite.Name)]
public class LinkTests(LiveSite site)
{
    private readonly PublishedAddresses _addresses = site.Content.Addresses;

    [Fact]
    public void Every_link_image_and_anchor_of_every_page_leads_somewhere()
    {
        var dead = _addresses.Documents.SelectMany(page => Dead(page.Key, HtmlLinks.In(page.Value))).ToList();

        Assert.True(dead.Count == 0, string.Join('\n', dead));
    }

    [Fact]
    public void Every_address_in_the_files_for_machines_leads_somewhere()
    {
        var files = MachineLinks.In(site.Content.Folder, site.Content.Site.Settings.BaseUrl).ToList();
        var dead = files.SelectMany(file => Dead(file.File, file.Addresses)).ToList();

        Assert.Contains(files, file => file.File == "/sitemap.xml" && file.Addresses.Any());
        Assert.True(dead.Count == 0, string.Join('\n', dead));
    }

    [Fact]
    public void Every_page_can_be_reached_from_the_home_page()
    {
        var reached = new HashSet<string> { "/" };
        var next = new Queue<string>(reached);
        while (next.TryDequeue(out var page))
        {
            foreach (var path in _addresses.Documents[page].Links.Select(link => PathOf(page, link.GetAttribute("href"))).OfType<string>().Where(reached.Add))
            {
                next.Enqueue(path);
            }
        }

        // Those of a bijeenkomst are named by the script, which adds the bijeenkomst to the address.
        var others = Enum.GetValues<MeetingPage>().Select(page => page.Url().Value).Append("/404.html");
        Assert.Empty(_addresses.Documents.Keys.Except(reached).Except(others));
    }

    private IEnumerable<string> Dead(string from, IEnumerable<string> links) => links
        .Where(link => _addresses.Resolve(from, link) is { } target && !_addresses.Exists(target) && !StartsMeeting(target))
        .Select(link => $"{from} names {link}")
        .Distinct();

    /// <summary>Whether a script reads the fragment, as the ids of a bijeenkomst or of pages to take along.</summary>
    private bool StartsMeeting(Uri target) =>
        target.AbsolutePath == WellKnown.Intervisie.Value
        && target.Fragment is ['#', 'b' or 's', '-', .. var ids]
        && ids.Split('.').All(id => site.Content.Site.Pages.Any(page => page.Content.Id == id));

    private string? PathOf(string from, string? link) =>
        link is not null && _addresses.Resolve(from, link)?.AbsolutePath is { } path && _addresses.Documents.ContainsKey(path) ? path : null;
}
