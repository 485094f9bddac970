using System.Globalization;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Content;
using Kennisbank.Model;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests;

/// <summary>The checkboxes that the script creates from the links to filtered lists.</summary>
[Collection(SharedSite.Name)]
public class FilterTests(LiveSite site)
{
    [Theory]
    [InlineData("/lessen/")]
    [InlineData("/casussen/")]
    [InlineData("/verhalen/")]
    public async Task A_tick_leaves_as_many_pages_as_it_promised_and_a_link_to_it_does_too(string list)
    {
        await using var visit = await Visit.Start(site);
        await Axe.AddTo(visit);
        await visit.Open(list);
        var promised = await TickFirst(visit);

        await Assertions.Expect(Cards(visit)).ToHaveCountAsync(promised);
        Assert.Empty(await Axe.Violations(visit));

        await visit.Page.ReloadAsync();
        await Assertions.Expect(Cards(visit)).ToHaveCountAsync(promised);
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("/casussen/?utm_source=brief")]
    [InlineData("/casussen/agenda/veranderagenda/?utm_source=brief")]
    [InlineData("/zoeken/?utm_source=brief")]
    [InlineData("/over/?utm_source=brief")]
    public async Task What_a_newsletter_puts_behind_an_address_hides_nothing(string address)
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(address);

        Assert.True(await visit.Page.Locator("footer").IsVisibleAsync());
        Assert.True(await visit.Page.Locator("main > :last-child:not([hidden])").Or(visit.Page.Locator("main > .kb-browse")).First.IsVisibleAsync());
    }

    [Theory]
    [InlineData("/lessen/")]
    [InlineData("/casussen/")]
    [InlineData("/verhalen/")]
    public async Task A_card_of_a_list_that_is_narrowed_down_is_the_card_that_was_there(string list)
    {
        await using var visit = await Visit.Start(site);
        var all = new List<string>();
        foreach (var part in site.Content.Pages.Where(address => address == list || address.StartsWith(list + "pagina/", StringComparison.Ordinal)))
        {
            await visit.Open(part);
            all.AddRange(await Html(visit));
        }

        await visit.Open(list);
        await Assertions.Expect(Cards(visit)).ToHaveCountAsync(await TickFirst(visit));

        Assert.Empty((await Html(visit)).Except(all));
    }

    [Fact]
    public async Task A_tick_says_behind_options_of_other_kinds_what_they_leave_beside_it()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/lessen/");
        await Assertions.Expect(Cards(visit)).ToHaveCountAsync(await TickFirst(visit));
        var agenda = visit.Page.Locator(".kb-filters details", new() { Has = visit.Page.Locator("summary:text-is('Agenda’s')") });
        await agenda.Locator("summary").ClickAsync();
        var option = agenda.Locator("label").First;
        var promised = await option.Locator(".kb-count").InnerTextAsync();

        await option.GetByRole(AriaRole.Checkbox).CheckAsync();

        await Assertions.Expect(Cards(visit)).ToHaveCountAsync(int.Parse(promised, CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_list_is_narrowed_by_a_pattern_which_its_cards_name()
    {
        var pattern = site.Content.Site.Tags(TagKind.Patroon).First(tag => tag.PagesOf(ContentType.Verhaal).Count > 0);
        await using var visit = await Visit.Start(site);
        await visit.Open("/verhalen/");
        var patterns = visit.Page.Locator(".kb-filters details", new() { Has = visit.Page.Locator("summary:text-is('Patronen')") });
        await patterns.Locator("summary").ClickAsync();
        await patterns.GetByRole(AriaRole.Checkbox, new() { Name = pattern.ShortTitle }).CheckAsync();

        await Assertions.Expect(Cards(visit)).ToHaveCountAsync(pattern.PagesOf(ContentType.Verhaal).Count);
        Assert.All(await Cards(visit).AllInnerTextsAsync(), card => Assert.Contains(pattern.ShortTitle, card, StringComparison.Ordinal));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_tick_that_is_taken_back_before_the_cards_come_leaves_the_whole_list()
    {
        await using var visit = await Visit.Start(site);
        var answers = new TaskCompletionSource();
        await visit.Page.RouteAsync("**/kaarten.json", async route =>
        {
            await answers.Task;
            await route.ContinueAsync();
        });
        await visit.Open("/casussen/");
        var all = await Cards(visit).CountAsync();
        await TickFirst(visit);
        await visit.Page.Locator(".kb-filters details[open] label").First.GetByRole(AriaRole.Checkbox).UncheckAsync();

        var answer = await visit.Page.RunAndWaitForResponseAsync(
            () =>
            {
                answers.SetResult();
                return Task.CompletedTask;
            },
            "**/kaarten.json");
        await answer.FinishedAsync();

        // Another turn of the event loop, so that everything that waits for the cards has run.
        await visit.Page.EvaluateAsync("() => new Promise(done => setTimeout(done, 200))");

        await Assertions.Expect(Cards(visit)).ToHaveCountAsync(all);
    }

    [Fact]
    public async Task Clearing_the_filters_brings_the_whole_list_back()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/casussen/");
        var all = await Cards(visit).CountAsync();
        await TickFirst(visit);
        await Assertions.Expect(Cards(visit)).Not.ToHaveCountAsync(all);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Wis alle filters" }).ClickAsync();

        await Assertions.Expect(Cards(visit)).ToHaveCountAsync(all);
    }

    [Fact]
    public async Task Going_back_takes_back_the_last_tick()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/casussen/");
        var all = await Cards(visit).CountAsync();
        await TickFirst(visit);
        await Assertions.Expect(Cards(visit)).Not.ToHaveCountAsync(all);

        await visit.Page.EvaluateAsync("history.back()");

        await Assertions.Expect(Cards(visit)).ToHaveCountAsync(all);
        await Assertions.Expect(visit.Page.Locator(".kb-filters :checked")).ToHaveCountAsync(0);
    }

    /// <returns>The number after the first option.</returns>
    private static async Task<int> TickFirst(Visit visit)
    {
        await visit.Page.Locator(".kb-filters summary").First.ClickAsync();
        var option = visit.Page.Locator(".kb-filters details[open] label").First;
        var promised = await option.Locator(".kb-count").InnerTextAsync();
        await option.GetByRole(AriaRole.Checkbox).CheckAsync();
        return int.Parse(promised, CultureInfo.InvariantCulture);
    }

    /// <summary>The HTML of every visible card.</summary>
    private static async Task<IReadOnlyList<string>> Html(Visit visit) =>
        await Cards(visit).EvaluateAllAsync<string[]>("cards => cards.map(card => card.outerHTML.replaceAll(/>\\s+</g, '><'))");

    private static ILocator Cards(Visit visit) => visit.Page.Locator("main .kb-cards > li:visible");
}
