using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Model;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.OwnSites;

public class OwnSiteLookTests(LargestOwnSite site) : IClassFixture<LargestOwnSite>
{
    private static readonly string[] Pages =
        ["/", "/bakens/", WellKnown.Matrix.Value, "/agendas/", "/agendas/het-een/", "/bakens/het-twaalf/", "/casussen/voorbeeld-van-een-casus/"];

    [Theory]
    [InlineData(375, ColorScheme.Light)]
    [InlineData(375, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Every_kind_of_page_is_readable_and_fits_on_the_screen(int width, ColorScheme scheme)
    {
        await using var visit = await Visit.Start(site, width);
        await Axe.AddTo(visit);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        var complaints = new List<string>();
        foreach (var address in Pages)
        {
            await visit.Open(address);
            complaints.AddRange((await Axe.Violations(visit)).Select(violation => $"{address}: {violation}"));
            complaints.AddRange(visit.Complaints.Select(complaint => $"{address}: {complaint}"));
            var beside = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (beside > 0)
            {
                complaints.Add($"{address} is {beside} pixels too wide");
            }
        }

        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }

    [Fact]
    public async Task The_tokens_of_the_site_go_before_those_of_the_house_style()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/");

        var button = visit.Page.Locator(".kb-hero button").First;
        Assert.Equal(LargestOwnSite.Accent, await button.EvaluateAsync<string>("button => getComputedStyle(button).backgroundColor"));
        Assert.StartsWith("system-ui", await button.EvaluateAsync<string>("() => getComputedStyle(document.body).fontFamily"), StringComparison.Ordinal);
        // The font of titles is still that of the house style; that of texts is not fetched.
        Assert.Equal(1, await visit.Page.Locator("link[rel=preload][as=font]").CountAsync());
    }
}
