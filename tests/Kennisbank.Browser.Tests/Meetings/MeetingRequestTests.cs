using System.Collections.Concurrent;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Meetings;

/// <summary>What the pages of a meeting fetch: nothing with what somebody wrote, and little script.</summary>
[Collection(SharedSite.Name)]
public class MeetingRequestTests(LiveSite site)
{
    [Fact]
    public async Task What_a_trainer_writes_is_never_sent()
    {
        await using var visit = await Visit.Start(site);
        var requests = new ConcurrentBag<string>();
        await visit.OpenReady(site);
        visit.Page.Request += (_, request) => requests.Add($"{request.Method} {request.Url} {request.PostData}");

        await visit.Page.FillAsync("[name=titel]", "Geheim1");
        await visit.Page.FillAsync("[name=eigenvraag]", "Geheim2");
        Assert.Empty(requests);

        await visit.Link("Begeleid de bijeenkomst").ClickAsync();
        await visit.Button("Begin").ClickAsync();
        requests.Clear();
        await visit.Page.FillAsync("#kb_notities", "Geheim3");
        await visit.Button("Volgende stap").ClickAsync();
        Assert.Empty(requests);
    }

    [Fact]
    public async Task The_search_for_pieces_fetches_the_index_and_nothing_else()
    {
        await using var visit = await Visit.Start(site);
        var requests = new ConcurrentBag<string>();
        await visit.OpenReady(site);
        visit.Page.Request += (_, request) => requests.Add(new Uri(request.Url).AbsolutePath);

        await visit.Page.FillAsync("[name=zoek]", "eenzaamheid");
        await Assertions.Expect(visit.Page.Locator(".kb-finder__count")).Not.ToHaveTextAsync($"{site.Content.Site.Pages.Count} stukken");
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.NotEmpty(requests);
        Assert.All(requests, path => Assert.Matches("^/(zoeken/index|assets/)", path));
    }

    [Fact]
    public async Task The_first_view_brings_at_most_15_kilobytes_of_script_that_other_pages_do_not_have_and_the_search_20_more()
    {
        await using var visit = await Visit.Start(site);
        var responses = new ConcurrentBag<IResponse>();
        visit.Page.Response += (_, response) => responses.Add(response);
        await visit.Open("/lessen/");
        var usual = responses.Select(response => response.Url).ToHashSet();

        await visit.Open(MeetingVisit.Make);
        await Assertions.Expect(visit.Button("Een casus van de site")).ToBeVisibleAsync();
        var first = await NewScripts(responses, usual);
        Assert.InRange(first, 1, 15_000);

        await visit.OpenReady(site);
        await visit.Page.FillAsync("[name=zoek]", "zwembad");
        await Assertions.Expect(visit.Results().First).ToHaveAccessibleNameAsync(new System.Text.RegularExpressions.Regex("zwembad"));
        await visit.Button("QR-code").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".kb-qr")).ToBeVisibleAsync();
        Assert.InRange(await NewScripts(responses, usual), first + 1, 15_000 + 20_000);
    }

    [Theory]
    [InlineData(MeetingVisit.Join)]
    [InlineData(MeetingVisit.Lead)]
    [InlineData(MeetingVisit.Screen)]
    public async Task The_first_view_of_a_shared_link_brings_at_most_15_kilobytes_of_script_that_other_pages_do_not_have(string page)
    {
        await using var visit = await Visit.Start(site);
        await visit.OpenReady(site);
        var code = await visit.Code();
        await using var other = await Visit.Start(site);
        var responses = new ConcurrentBag<IResponse>();
        other.Page.Response += (_, response) => responses.Add(response);
        await other.Open("/lessen/");
        var usual = responses.Select(response => response.Url).ToHashSet();

        await other.Open(page + code);
        await Assertions.Expect(other.Page.Locator("[data-intervisie] h2").First).ToBeVisibleAsync();

        Assert.InRange(await NewScripts(responses, usual), 1, 15_000);
    }

    private static async Task<int> NewScripts(IEnumerable<IResponse> responses, HashSet<string> usual)
    {
        var fresh = responses.Where(response => response.Url.EndsWith(".js", StringComparison.Ordinal) && !usual.Contains(response.Url));
        return (await Task.WhenAll(fresh.DistinctBy(response => response.Url).Select(Gzipped.SizeOf))).Sum();
    }
}
