using System.Globalization;
using System.Text.RegularExpressions;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Model;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests;

[Collection(SharedSite.Name)]
public class WithoutScriptTests(LiveSite site)
{
    [Theory]
    [InlineData("/lessen/")]
    [InlineData("/casussen/")]
    [InlineData("/verhalen/")]
    public async Task A_filter_leads_to_a_list_with_as_many_pages_as_it_promised(string list)
    {
        await using var visit = await Visit.Start(site, scripts: false);
        await visit.Open(list);
        await visit.Page.Locator(".kb-filters summary").First.ClickAsync();
        var link = visit.Page.Locator(".kb-filters details[open] a").First;
        var promised = await link.Locator(".kb-count").InnerTextAsync();

        await link.ClickAsync();

        await Assertions.Expect(visit.Page).Not.ToHaveURLAsync(new Regex($"{list}$"));
        var first = Math.Min(Listing.PartSize, int.Parse(promised, CultureInfo.InvariantCulture));
        await Assertions.Expect(visit.Page.Locator("main .kb-cards > li")).ToHaveCountAsync(first);
    }

    [Fact]
    public async Task The_search_field_leads_to_everything_by_letter_and_by_subject()
    {
        await using var visit = await Visit.Start(site, scripts: false);
        await visit.Open("/lessen/");
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("zorg");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex(@"/zoeken/\?q=zorg$"));
        // Without scripts a noscript element is part of the page and of its inner text.
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("gaat alleen met JavaScript", new() { UseInnerText = true });
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Bakens" })).ToBeVisibleAsync();

        await visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Letters" }).GetByRole(AriaRole.Link, new() { Name = "Letter K" }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Alles met de letter K");
        await Assertions.Expect(visit.Page.Locator("main .kb-links a").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_menu_leads_to_every_section()
    {
        await using var visit = await Visit.Start(site, scripts: false);
        await visit.Open("/");
        var menu = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Hoofdmenu" })
            .GetByRole(AriaRole.Link);

        for (var index = 0; index < await menu.CountAsync(); index++)
        {
            await menu.Nth(index).ClickAsync();
            await Assertions.Expect(menu.Nth(index)).ToHaveAttributeAsync("aria-current", "page");
            await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
        }
    }
}
