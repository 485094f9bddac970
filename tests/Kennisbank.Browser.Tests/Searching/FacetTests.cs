using System.Text.RegularExpressions;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Searching;

[Collection(RealSiteSearch.Name)]
public class FacetTests(LiveSite site)
{
    [Theory]
    [InlineData("Soort", 1280)]
    [InlineData("Baken", 1280)]
    [InlineData("Agenda", 320)]
    [InlineData("Thema", 1280)]
    [InlineData("Gemeente", 320)]
    [InlineData("Rol", 1280)]
    [InlineData("Patroon", 320)]
    public async Task A_filter_leaves_as_many_results_as_it_promised_and_so_does_its_address(string group, int width)
    {
        await using var visit = await Visit.Start(site, width);
        var search = new SearchPage(visit);
        await search.Open($"?q={SearchPage.CommonWord}");
        var option = await search.FirstOption(group);
        var promised = await option.Promised();

        await option.Box.CheckAsync();
        await search.At($"?q={SearchPage.CommonWord}&{option.Parameter}");
        await Assertions.Expect(search.Count).ToHaveTextAsync(new Regex($"^{promised} "));

        await visit.Page.ReloadAsync();
        await search.Answered();
        Assert.Equal(promised, await search.Total());
    }

    [Fact]
    public async Task A_second_value_of_a_kind_widens_and_another_kind_narrows()
    {
        await using var visit = await Visit.Start(site);
        var search = new SearchPage(visit);
        await search.Open("?type=lessen");
        var lessons = await search.Total();
        await search.Open("?type=lessen&type=casussen");
        var both = await search.Total();
        await search.Open("?type=lessen&type=casussen&agenda=veranderagenda");
        var inAgenda = await search.Total();

        Assert.True(lessons < both);
        Assert.InRange(inAgenda, 1, both - 1);
    }

    [Theory]
    [InlineData($"/zoeken/?q={SearchPage.CommonWord}")]
    [InlineData("/lessen/")]
    public async Task The_filters_say_that_ticks_in_one_group_widen_and_groups_narrow(string address)
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(address);

        await Assertions.Expect(visit.Page.GetByText("Binnen één groep is één van uw vinkjes genoeg")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByText("dan moet elke groep kloppen")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_box_that_was_ticked_keeps_the_focus()
    {
        await using var visit = await Visit.Start(site);
        var search = new SearchPage(visit);
        await search.Open($"?q={SearchPage.CommonWord}");
        var option = await search.FirstOption("Soort");
        await option.Box.FocusAsync();

        await visit.Page.Keyboard.PressAsync("Space");
        await search.At($"?q={SearchPage.CommonWord}&{option.Parameter}");
        await Assertions.Expect(search.Count).ToHaveTextAsync(new Regex($"^{await option.Promised()} "));

        await Assertions.Expect(option.Box).ToBeFocusedAsync();
        await Assertions.Expect(option.Box).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Filters_are_taken_off_one_by_one_and_the_focus_stays_near()
    {
        await using var visit = await Visit.Start(site, width: 320);
        var search = new SearchPage(visit);
        await search.Open($"?q={SearchPage.CommonWord}&type=lessen&type=casussen");
        var active = visit.Page.GetByRole(AriaRole.Group, new() { Name = "Gekozen filters" }).GetByRole(AriaRole.Button);
        await Assertions.Expect(active).ToHaveCountAsync(2);

        await active.First.ClickAsync();
        await Assertions.Expect(active).ToHaveCountAsync(1);
        await Assertions.Expect(active.First).ToBeFocusedAsync();
        Assert.Equal($"?q={SearchPage.CommonWord}&type=casussen", search.Query);

        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(active).ToHaveCountAsync(0);
        Assert.Equal($"?q={SearchPage.CommonWord}", search.Query);
        await Assertions.Expect(visit.Page.Locator("h2:focus")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_filter_of_the_address_has_its_own_name()
    {
        await using var visit = await Visit.Start(site, width: 320);
        var search = new SearchPage(visit);
        var baken = site.Content.Site.Tags(Model.TagKind.Baken)[0];

        await search.Open($"?baken={baken.Slug}");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = $"Haal filter weg: Baken: {baken.ShortTitle}" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_a_large_site_the_filters_are_fetched_when_the_visitor_opens_them()
    {
        await using var visit = await Visit.Start(site);
        var html = await File.ReadAllTextAsync(Path.Combine(site.Content.Folder, "zoeken/index.html"), TestContext.Current.CancellationToken);
        Assert.Contains(" data-kb-at-once", html, StringComparison.Ordinal);
        await visit.Page.RouteAsync("**/zoeken/?q=*", route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = html.Replace(" data-kb-at-once", "", StringComparison.Ordinal),
        }));
        var isFetched = false;
        visit.Page.Request += (_, request) => isFetched |= request.Url.EndsWith("facetten.bin", StringComparison.Ordinal);
        var search = new SearchPage(visit);
        await search.Open($"?q={SearchPage.CommonWord}");
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.False(isFetched);

        await search.FirstOption("Soort");

        Assert.True(isFetched);
    }

    [Fact]
    public async Task What_is_no_filter_does_no_harm()
    {
        await using var visit = await Visit.Start(site);
        var search = new SearchPage(visit);

        await search.Open("?q=zorg&kleur=rood&sorteer=%3Cb%3E&aantal=-1e99&baken=bestaat-niet");

        Assert.Equal("Geen resultaten voor ‘zorg’", await search.Count.InnerTextAsync());
        Assert.Empty(visit.Complaints);
    }
}
