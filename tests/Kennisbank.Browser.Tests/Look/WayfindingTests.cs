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

    [Fact]
    public async Task On_a_phone_the_menu_leads_also_to_what_is_far_down_the_page_and_Escape_closes_it()
    {
        await using var visit = await Visit.Start(site, width: 375);
        await visit.Open("/lessen/");
        var menu = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Hoofdmenu" });
        await menu.GetByText("Menu").ClickAsync();
        foreach (var name in new[] { "Thema’s", "Gemeenten", "Deel uw verhaal" })
        {
            await Assertions.Expect(menu.GetByRole(AriaRole.Link, new() { Name = name })).ToBeVisibleAsync();
        }

        await visit.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(menu.GetByRole(AriaRole.Link)).ToHaveCountAsync(0);
        await Assertions.Expect(menu.Locator("summary")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(375)]
    [InlineData(768)]
    public async Task The_search_field_has_room_for_a_question(int width)
    {
        await using var visit = await Visit.Start(site, width);
        await visit.Open("/lessen/");

        var field = await visit.Page.GetByRole(AriaRole.Searchbox).BoundingBoxAsync();

        Assert.InRange(field!.Width, 200, width);
    }

    [Fact]
    public async Task The_index_shows_titles_and_a_list_of_a_role_leads_to_its_kinds_of_pages_without_a_script()
    {
        await using var visit = await Visit.Start(site, scripts: false);
        await visit.Open("/a-z/");
        var letter = site.Content.Site.Letters[^1];
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = letter.Pages[0].Title, Exact = true })).ToBeVisibleAsync();

        await visit.Open("/rollen/gemeente/");
        await visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Verfijn de lijst" }).GetByRole(AriaRole.Link, new() { NameRegex = new("casussen") })
            .ClickAsync();

        Assert.EndsWith("/casussen/rol/gemeente/", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_an_agenda_is_less_than_eleven_screens_of_a_phone()
    {
        await using var visit = await Visit.Start(site, width: 375);
        foreach (var agenda in site.Content.Site.Tags(TagKind.Agenda))
        {
            await visit.Open(agenda.Url.Value);
            Assert.InRange(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 1, 8_800);
        }
    }
}
