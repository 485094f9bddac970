using System.Text.RegularExpressions;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Look;

/// <summary>How somebody in a hurry gets somewhere.</summary>
[Collection(SharedSite.Name)]
public class WayfindingTests(LiveSite site)
{
    [Fact]
    public async Task No_kind_of_page_is_more_than_two_clicks_from_the_home_page()
    {
        await using var visit = await Visit.Start(site, scripts: false);
        var first = await LinksOn(visit, "/");
        var near = new HashSet<string>(first);
        foreach (var address in first)
        {
            near.UnionWith(await LinksOn(visit, address));
        }

        // Numbered parts of a list are further down the same list; a page that is not found has no way to it.
        var kinds = PageKinds.Of(site.Content.Site)
            .Where(address => !address.Contains("/pagina/", StringComparison.Ordinal) && address is not ("/" or "/404.html"));
        Assert.DoesNotContain(kinds, address => !near.Contains(address));
    }

    [Fact]
    public async Task On_a_phone_the_menu_is_a_button_that_works_without_scripts()
    {
        await using var visit = await Visit.Start(site, width: 320, scripts: false);
        await visit.Open("/");
        var link = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Hoofdmenu" }).GetByRole(AriaRole.Link, new() { Name = "Verhalen" });
        await Assertions.Expect(link).ToBeHiddenAsync();

        await visit.Page.Locator("summary", new() { HasText = "Menu" }).PressAsync("Enter");
        await link.ClickAsync();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/verhalen/$"));
    }

    private static async Task<IReadOnlyList<string>> LinksOn(Visit visit, string address)
    {
        await visit.Open(address);
        return await visit.Page.EvaluateAsync<string[]>(
            "[...new Set([...document.links].filter(link => link.origin === location.origin).map(link => link.pathname))]");
    }
}
