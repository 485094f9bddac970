using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Sharing;

/// <summary>The notice at the address of a withdrawn story.</summary>
[Collection(SharedSharingSite.Name)]
public class WithdrawnPageTests(SharingSite site)
{
    [Fact]
    public async Task The_permanent_address_leads_to_a_notice_from_where_one_can_go_on()
    {
        await using var visit = await Visit.Start(site, scripts: false);
        await visit.Open("/k/z9z9z/");

        Assert.EndsWith(SharingSite.Withdrawn, visit.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Dit verhaal is weggehaald");
        await Assertions.Expect(visit.Page.GetByText("op 22 november 2026 weg")).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Bekijk alle verhalen" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Verhalen");
        await Assertions.Expect(visit.Page.Locator($"main a[href='{SharingSite.Withdrawn}']")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_the_notice(int width, ColorScheme scheme)
    {
        await using var visit = await Visit.Start(site, width);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await Axe.AddTo(visit);
        await visit.Open(SharingSite.Withdrawn);

        Assert.Empty(visit.Complaints);
        Assert.Empty(await Axe.Violations(visit));
        Assert.InRange(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 0, width);
    }
}
