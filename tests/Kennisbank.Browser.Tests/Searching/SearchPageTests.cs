using System.Globalization;
using System.Text.RegularExpressions;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Content;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Searching;

[Collection(RealSiteSearch.Name)]
public class SearchPageTests(LiveSite site)
{
    [Fact]
    public async Task Typing_shows_what_is_found_with_the_words_marked_and_puts_the_question_in_the_address()
    {
        await using var visit = await Visit.Start(site);
        var search = new SearchPage(visit);
        await search.Open("");

        await search.Field.PressSequentiallyAsync("wijkteam");
        await search.Answered();

        Assert.Equal("?q=wijkteam", search.Query);
        Assert.Contains("voor ‘wijkteam’", await search.Count.InnerTextAsync(), StringComparison.Ordinal);
        Assert.NotEqual(0, await search.Results.CountAsync());
        Assert.Contains("wijkteam", await visit.Page.Locator("main mark").First.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("les 12 van Bondgenoten", ContentType.Les, "Les 12 · Bondgenoten")]
    [InlineData("baken 3", ContentType.Baken, "Baken 3")]
    [InlineData("kenmerk 4", ContentType.Kenmerk, "Kenmerk 4")]
    public async Task What_people_call_by_its_number_is_found_by_it(string question, ContentType type, string kind)
    {
        await using var visit = await Visit.Start(site);
        var search = new SearchPage(visit);
        await search.Open($"?q={Uri.EscapeDataString(question)}");
        var address = await search.Results.First.GetAttributeAsync("href");

        await visit.Open(address!);

        Assert.StartsWith($"/{type.Folder()}/", address, StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.Locator("main .kb-eyebrow").First).ToContainTextAsync(kind);
    }

    [Fact]
    public async Task Arrow_keys_walk_through_the_results_and_Escape_goes_back_to_the_field()
    {
        await using var visit = await Visit.Start(site);
        var search = new SearchPage(visit);
        await search.Open($"?q={SearchPage.CommonWord}");
        await search.Field.FocusAsync();

        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(search.Results.Nth(1)).ToBeFocusedAsync();

        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(search.Results.Nth(0)).ToBeFocusedAsync();

        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(search.Field).ToBeFocusedAsync();
        await Assertions.Expect(search.Field).ToHaveValueAsync(SearchPage.CommonWord);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task More_results_come_below_the_others_with_the_focus_on_the_first_and_stay_when_the_address_is_shared(int width)
    {
        await using var visit = await Visit.Start(site, width);
        var search = new SearchPage(visit);
        await search.Open($"?q={SearchPage.CommonWord}");
        await Assertions.Expect(search.Results).ToHaveCountAsync(10);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Meer resultaten" }).ClickAsync();
        await Assertions.Expect(search.Results.Nth(10)).ToBeFocusedAsync();
        var titles = await search.Results.AllInnerTextsAsync();

        await visit.Page.ReloadAsync();
        await search.Answered();
        Assert.Equal(titles, await search.Results.AllInnerTextsAsync());
        Assert.Equal(20, titles.Count);
    }

    [Fact]
    public async Task The_back_button_brings_back_the_question_its_filters_and_how_far_the_visitor_was()
    {
        await using var visit = await Visit.Start(site);
        var search = new SearchPage(visit);
        await search.Open($"?q={SearchPage.CommonWord}&aantal=20");
        await (await search.FirstOption("Soort")).Box.CheckAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Group, new() { Name = "Gekozen filters" })).ToBeVisibleAsync();
        await Assertions.Expect(search.Results.Nth(10)).ToBeHiddenAsync();
        var (question, titles) = (search.Query, await search.Results.AllInnerTextsAsync());
        await search.Results.Last.FocusAsync();
        var scrolled = await visit.Page.EvaluateAsync<int>("Math.round(scrollY)");
        Assert.NotEqual(0, scrolled);

        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex(@"\?zoek="));
        await visit.Page.GoBackAsync();
        await search.Answered();

        Assert.Equal(question, search.Query);
        Assert.Equal(titles, await search.Results.AllInnerTextsAsync());
        await visit.Page.WaitForFunctionAsync($"() => Math.abs(scrollY - {scrolled}) < 3");
    }

    [Fact]
    public async Task The_back_button_goes_back_over_a_filter()
    {
        await using var visit = await Visit.Start(site);
        var search = new SearchPage(visit);
        await search.Open($"?q={SearchPage.CommonWord}");
        var all = await search.Count.InnerTextAsync();
        await (await search.FirstOption("Soort")).Box.CheckAsync();
        await Assertions.Expect(search.Count).Not.ToHaveTextAsync(all);

        await visit.Page.GoBackAsync();

        await Assertions.Expect(search.Count).ToHaveTextAsync(all);
        Assert.Equal($"?q={SearchPage.CommonWord}", search.Query);
    }

    [Fact]
    public async Task Sorting_by_date_puts_the_newest_first_and_says_the_day()
    {
        await using var visit = await Visit.Start(site);
        var search = new SearchPage(visit);
        await search.Open($"?q={SearchPage.CommonWord}");

        await visit.Page.GetByLabel("Sorteer op").SelectOptionAsync("nieuwste eerst");
        await search.At($"?q={SearchPage.CommonWord}&sorteer=datum");
        await Assertions.Expect(visit.Page.Locator(".kb-hit__kind").First).ToContainTextAsync("20");
        var years = (await visit.Page.Locator(".kb-hit__kind").AllInnerTextsAsync()).Select(facts => int.Parse(facts[^4..], CultureInfo.InvariantCulture));

        Assert.Equal(years.OrderDescending(), years);
    }

    [Fact]
    public async Task An_empty_field_brings_back_what_there_is_to_choose_from()
    {
        await using var visit = await Visit.Start(site);
        var search = new SearchPage(visit);
        await search.Open($"?q={SearchPage.CommonWord}");
        var start = visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Alles van A tot Z" });
        await Assertions.Expect(start).ToBeHiddenAsync();

        await search.Type("");

        await Assertions.Expect(start).ToBeVisibleAsync();
        Assert.Equal("", search.Query);
    }

    [Fact]
    public async Task Who_comes_back_from_a_result_is_at_that_result()
    {
        await using var visit = await Visit.Start(site);
        var search = new SearchPage(visit);
        await search.Open($"?q={SearchPage.CommonWord}");
        await search.Results.Nth(3).ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex(@"\?zoek="));

        await visit.Page.GoBackAsync();
        await search.Answered();

        await Assertions.Expect(search.Results.Nth(3)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_keyboard_gets_past_the_filters()
    {
        await using var visit = await Visit.Start(site);
        var search = new SearchPage(visit);
        await search.Open($"?q={SearchPage.CommonWord}");
        await search.FirstOption("Soort");
        await visit.Page.Locator("[data-kb-facets] > summary").FocusAsync();

        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Naar de resultaten" })).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(search.Count).ToBeFocusedAsync();
        Assert.Equal($"?q={SearchPage.CommonWord}", search.Query);
    }

    [Fact]
    public async Task On_a_phone_the_first_result_is_on_the_first_screen()
    {
        await using var visit = await Visit.Start(site, width: 375);
        await visit.Page.SetViewportSizeAsync(375, 667);
        var search = new SearchPage(visit);

        await search.Open("?q=jeugdzorg+in+Woerden");

        var title = await search.Results.First.BoundingBoxAsync();
        Assert.InRange(title!.Y + title.Height, 0, 667);
    }
}
