using System.Globalization;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests;

/// <summary>The tick boxes that the script makes out of the links that narrow a list down.</summary>
[Collection(SharedSite.Name)]
public class FilterTests(LiveSite site)
{
    [Theory]
    [InlineData("/lessen/")]
    [InlineData("/casussen/")]
    [InlineData("/verhalen/")]
    public async Task A_tick_leaves_as_many_pages_as_it_promised_and_a_link_to_it_does_too(string list)
    {
        await using var visit = await Visit.Start(site);
        await Axe.AddTo(visit);
        await visit.Open(list);
        var promised = await TickFirst(visit);

        await Assertions.Expect(Cards(visit)).ToHaveCountAsync(promised);
        Assert.Empty(await Axe.Violations(visit));

        await visit.Page.ReloadAsync();
        await Assertions.Expect(Cards(visit)).ToHaveCountAsync(promised);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Clearing_the_filters_brings_the_whole_list_back()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/casussen/");
        var all = await Cards(visit).CountAsync();
        await TickFirst(visit);
        await Assertions.Expect(Cards(visit)).Not.ToHaveCountAsync(all);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Wis alle filters" }).ClickAsync();

        await Assertions.Expect(Cards(visit)).ToHaveCountAsync(all);
    }

    /// <returns>The number that stands behind the first option.</returns>
    private static async Task<int> TickFirst(Visit visit)
    {
        await visit.Page.Locator(".kb-filters summary").First.ClickAsync();
        var option = visit.Page.Locator(".kb-filters details[open] label").First;
        var promised = await option.Locator(".kb-count").InnerTextAsync();
        await option.GetByRole(AriaRole.Checkbox).CheckAsync();
        return int.Parse(promised, CultureInfo.InvariantCulture);
    }

    private static ILocator Cards(Visit visit) => visit.Page.Locator("main .kb-cards > li:visible");
}
