using System.Text.RegularExpressions;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Model;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Look;

/// <summary>How quickly a visitor can reach a page.</summary>
[Collection(SharedSite.Name)]
public class WayfindingTests(LiveSite site)
{
    [Fact]
    public void No_kind_of_page_is_more_than_two_clicks_from_the_home_page()
    {
        var addresses = site.Content.Addresses;
        var near = LinksOn("/").ToHashSet();
        foreach (var address in near.Where(addresses.Documents.ContainsKey).ToList())
        {
            near.UnionWith(LinksOn(address));
        }

        // Numbered parts continue the same list; nothing links to the error page, and only a script to that of a bijeenkomst.
        var kinds = PageKinds.Of(site.Content.Site)
            .Where(address => !address.Contains("/pagina/", StringComparison.Ordinal) && address is not ("/" or "/404.html"))
            .Except(Enum.GetValues<MeetingPage>().Select(page => page.Url().Value));
        Assert.DoesNotContain(kinds, address => !near.Contains(address));

        // As sent by the server: navigation needs no script.
        IEnumerable<string> LinksOn(string address) =>
            addresses.Documents[address].Links.Select(link => addresses.Resolve(address, link.GetAttribute("href")!)?.AbsolutePath).OfType<string>();
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
}
