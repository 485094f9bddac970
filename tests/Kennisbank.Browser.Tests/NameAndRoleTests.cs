using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Content;
using Kennisbank.Model;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests;

/// <summary>Accessible names and roles of the interactive parts.</summary>
[Collection(SharedSite.Name)]
public class NameAndRoleTests(LiveSite site)
{
    [Fact]
    public async Task The_frame_of_every_page_has_its_landmarks_by_name()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/lessen/");

        await Assertions.Expect(visit.Page.Locator("body")).ToMatchAriaSnapshotAsync(
            """
            - link "Naar de inhoud"
            - banner:
              - link "Kennisbank sociaal domein"
              - navigation "Hoofdmenu"
              - search:
                - searchbox "Zoek in de kennisbank"
                - button "Zoek"
            - main:
              - navigation "Kruimelpad"
              - heading "Lessen" [level=1]
            - contentinfo:
              - navigation "Alle onderdelen"
            """);
    }

    [Fact]
    public async Task The_menu_says_where_the_visitor_is_and_on_a_phone_whether_it_is_open()
    {
        await using var visit = await Visit.Start(site, width: 375);
        await visit.Open("/lessen/");
        var menu = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Hoofdmenu" });
        await Assertions.Expect(menu.GetByRole(AriaRole.Link)).ToHaveCountAsync(0);

        await menu.GetByText("Menu").ClickAsync();

        await Assertions.Expect(menu.GetByRole(AriaRole.Link, new() { Name = "Lessen" })).ToHaveAttributeAsync("aria-current", "page");
    }

    [Fact]
    public async Task The_button_for_dark_colours_says_whether_it_is_on_and_is_remembered()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/");
        var button = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Donkere kleuren" });
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", "false");

        await button.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");

        await visit.Open("/lessen/");
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Equal("dark", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).colorScheme"));
    }

    [Fact]
    public async Task A_list_offers_its_filters_as_boxes_in_named_groups()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/casussen/");
        var filters = visit.Page.Locator(".kb-filters");
        await filters.GetByText("Bakens").ClickAsync();

        var baken = site.Content.Site.Tags(TagKind.Baken).First(tag => tag.PagesOf(ContentType.Casus).Count > 0);
        await Assertions.Expect(filters.GetByRole(AriaRole.Checkbox, new() { Name = baken.ShortTitle })).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task The_chart_of_bakens_is_a_table_whose_links_say_what_they_lead_to()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/bakenkaart/");
        var table = visit.Page.GetByRole(AriaRole.Table).First;
        var row = site.Content.Site.Matrix.Rows[0];

        await Assertions.Expect(table.GetByRole(AriaRole.Columnheader)).ToHaveCountAsync(1 + site.Content.Site.Tags(TagKind.Agenda).Count);
        await Assertions.Expect(table.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(site.Content.Site.Matrix.Rows.Count + 1);
        await Assertions.Expect(table.GetByRole(AriaRole.Rowheader, new() { Name = row.Baken.ShortTitle })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_map_is_a_named_group_of_links_that_say_how_much_is_behind_them()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/gemeenten/");
        var map = visit.Page.GetByRole(AriaRole.Group, new() { Name = "Kaart van Nederland met de gemeenten uit de lijst" });

        await Assertions.Expect(map.GetByRole(AriaRole.Link, new() { NameRegex = new("^Winterswijk [0-9]+: [0-9]+ ") })).ToHaveCountAsync(1);
    }
}
