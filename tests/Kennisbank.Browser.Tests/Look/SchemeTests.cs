using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Look;

/// <summary>Light and dark.</summary>
[Collection(SharedSite.Name)]
public class SchemeTests(LiveSite site)
{
    private const string Paper = "getComputedStyle(document.body).backgroundColor";

    private static ILocator Switch(Visit visit) => visit.Page.GetByRole(AriaRole.Button, new() { Name = "Donkere kleuren" });

    [Fact]
    public async Task The_site_is_dark_where_the_system_is()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/");
        var light = await visit.Page.EvaluateAsync<string>(Paper);

        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        Assert.NotEqual(light, await visit.Page.EvaluateAsync<string>(Paper));
        await Assertions.Expect(Switch(visit)).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task What_a_visitor_chooses_with_the_keyboard_holds_on_the_next_page_until_it_is_chosen_back()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/");
        var light = await visit.Page.EvaluateAsync<string>(Paper);

        await Switch(visit).PressAsync("Enter");
        await visit.Open("/lessen/");
        Assert.NotEqual(light, await visit.Page.EvaluateAsync<string>(Paper));

        await Switch(visit).PressAsync("Enter");
        await visit.Open("/casussen/");
        Assert.Equal(light, await visit.Page.EvaluateAsync<string>(Paper));
        Assert.Null(await visit.Page.EvaluateAsync<string?>("localStorage.getItem('kb-scheme')"));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Without_scripts_there_is_no_switch_that_does_nothing()
    {
        await using var visit = await Visit.Start(site, scripts: false);
        await visit.Open("/");

        await Assertions.Expect(Switch(visit)).ToBeHiddenAsync();
    }
}
