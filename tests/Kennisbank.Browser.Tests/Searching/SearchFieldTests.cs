using System.Collections.Concurrent;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Searching;

/// <summary>The field in the header of every page.</summary>
[Collection(RealSiteSearch.Name)]
public class SearchFieldTests(LiveSite site)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task The_best_results_come_under_the_field_while_somebody_types(int width)
    {
        await using var visit = await Visit.Start(site, width);
        await Axe.AddTo(visit);
        await visit.Open("/lessen/");

        await Field(visit).PressSequentiallyAsync("wijkt");
        await Assertions.Expect(Count(visit)).ToContainTextAsync("voor ‘wijkt’");

        Assert.InRange(await Suggestions(visit).CountAsync(), 2, 7);
        Assert.InRange(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 0, width);
        Assert.Empty(await Axe.Violations(visit));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task With_the_keyboard_a_suggestion_is_chosen_and_its_page_opens()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/");
        await Field(visit).PressSequentiallyAsync("wijkteam");
        await Assertions.Expect(Count(visit)).ToContainTextAsync("voor ‘wijkteam’");
        var title = await Suggestions(visit).First.Locator(".kb-suggest__title").InnerTextAsync();

        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Suggestions(visit).First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);
    }

    [Fact]
    public async Task The_field_tells_whether_there_are_suggestions_and_what_was_meant()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/");
        await Field(visit).PressSequentiallyAsync("wijkteem");
        var combobox = visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Zoek in de kennisbank", Expanded = true });

        await Assertions.Expect(combobox).ToBeFocusedAsync();
        await Assertions.Expect(Count(visit)).ToContainTextAsync("Bedoelde u wijkteam?");
        await visit.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Zoek in de kennisbank", Expanded = false })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Escape_closes_the_suggestions_and_keeps_what_was_typed()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/");
        await Field(visit).PressSequentiallyAsync("wijkteam");
        await Assertions.Expect(Suggestions(visit).First).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");

        await visit.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(Suggestions(visit).First).ToBeHiddenAsync();
        await Assertions.Expect(Field(visit)).ToBeFocusedAsync();
        await Assertions.Expect(Field(visit)).ToHaveValueAsync("wijkteam");
    }

    [Fact]
    public async Task Who_walks_down_before_the_last_letter_is_answered_keeps_the_focus()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/");
        await Field(visit).PressSequentiallyAsync("wijktea");
        await Assertions.Expect(Suggestions(visit).First).ToBeVisibleAsync();

        // Without a pause, so that the letter is answered after the key.
        await Field(visit).EvaluateAsync(
            """
            field => {
              field.value += "m";
              field.dispatchEvent(new InputEvent("input", { bubbles: true }));
              field.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
              return new Promise(done => setTimeout(done, 500));
            }
            """);

        await Assertions.Expect(Suggestions(visit).First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Leaving_the_field_closes_the_suggestions()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/");
        await Field(visit).PressSequentiallyAsync("wijkteam");
        await Assertions.Expect(Suggestions(visit).First).ToBeVisibleAsync();

        await visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).ClickAsync();

        await Assertions.Expect(Suggestions(visit).First).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Enter_leads_to_the_page_with_all_results()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/lessen/");
        await Field(visit).FillAsync("wijkteam");

        await visit.Page.Keyboard.PressAsync("Enter");

        await new SearchPage(visit).At("?q=wijkteam");
        Assert.NotEqual(0, await new SearchPage(visit).Results.CountAsync());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("Control+k")]
    [InlineData("Meta+k")]
    public async Task A_shortcut_goes_to_the_field(string keys)
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/casussen/");

        await visit.Page.Keyboard.PressAsync(keys);

        await Assertions.Expect(Field(visit)).ToBeFocusedAsync();
        await Assertions.Expect(Field(visit)).ToHaveValueAsync("");
    }

    [Fact]
    public async Task A_slash_in_the_field_is_just_a_slash()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/casussen/");

        await Field(visit).PressSequentiallyAsync("en/of");

        await Assertions.Expect(Field(visit)).ToHaveValueAsync("en/of");
    }

    [Fact]
    public async Task The_single_key_shortcut_can_be_turned_off()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/zoeken/");
        await visit.Page.GetByLabel("als sneltoets").UncheckAsync();
        await visit.Open("/casussen/");

        await visit.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(Field(visit)).Not.ToBeFocusedAsync();

        await visit.Page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(Field(visit)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_page_fetches_what_searching_takes_only_when_somebody_goes_to_the_field()
    {
        await using var visit = await Visit.Start(site);
        var fetched = new ConcurrentQueue<string>();
        visit.Page.Request += (_, request) => fetched.Enqueue(new Uri(request.Url).AbsolutePath);
        await visit.Open("/lessen/");
        // What the filters of a list share with another page is a chunk too, but a small one.
        var small = await visit.Page.EvaluateAsync<string[]>(SmallScripts);
        Assert.DoesNotContain(fetched, path => IsForSearching(path) && !small.Contains(path));

        await Field(visit).PressSequentiallyAsync("wijk");
        await Assertions.Expect(Suggestions(visit).First).ToBeVisibleAsync();

        Assert.Contains(fetched, IsForSearching);
    }

    /// <summary>Addresses of files of less than two thousand characters.</summary>
    private const string SmallScripts =
        "performance.getEntriesByType('resource').filter(script => script.decodedBodySize < 2000).map(script => new URL(script.name).pathname)";

    /// <summary>Code that is loaded on demand, or a file of the index.</summary>
    private static bool IsForSearching(string path) =>
        path.StartsWith("/assets/suggestions.", StringComparison.Ordinal)
        || path.StartsWith("/assets/chunk.", StringComparison.Ordinal)
        || path.StartsWith("/zoeken/", StringComparison.Ordinal);

    private static ILocator Field(Visit visit) => visit.Page.Locator("[data-kb-search] input[type=search]").First;

    private static ILocator Count(Visit visit) => visit.Page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Status);

    private static ILocator Suggestions(Visit visit) => visit.Page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Link);
}
