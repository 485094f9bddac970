using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Content;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Meetings;

/// <summary>The facilitator's page.</summary>
[Collection(SharedSite.Name)]
public class LeadTests(LiveSite site)
{
    private static readonly DateTime Morning = new(2026, 12, 8, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task A_meeting_of_ninety_minutes_is_led_with_a_sleep_and_a_reload_and_ends_in_time()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.Clock.InstallAsync(new() { TimeDate = Morning });
        await visit.OpenLead(site, minutes: 90);
        var digits = visit.Page.Locator(".kb-lead__digits");

        await visit.Button("Begin").ClickAsync();
        await visit.Page.Clock.FastForwardAsync("05:00");
        await Assertions.Expect(digits).ToHaveTextAsync("0:00");
        await visit.Button("Volgende stap").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".kb-lead__late")).ToBeEmptyAsync();

        // Asleep for half an hour, then loaded again.
        await visit.Page.Clock.FastForwardAsync("30:00");
        await Assertions.Expect(visit.Status()).ToHaveTextAsync("De tijd van deze stap is om.");
        await visit.Page.ReloadAsync();
        await Assertions.Expect(digits).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^-"));
        await Assertions.Expect(visit.Page.Locator(".kb-lead__minutes")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^\+\d+ min$"));

        await visit.Button("Kort de rest in").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".kb-lead__late")).ToBeEmptyAsync();
        while (await visit.Button("Rond af").CountAsync() == 0)
        {
            await visit.Button("Volgende stap").ClickAsync();
            await visit.Page.Clock.FastForwardAsync(await digits.InnerTextAsync());
        }

        await visit.Button("Rond af").ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "De bijeenkomst is om" })).ToBeVisibleAsync();
        var passed = DateTimeOffset.FromUnixTimeMilliseconds((long)await visit.Page.EvaluateAsync<double>("Date.now()")) - Morning;
        Assert.InRange(passed.TotalMinutes, 85, 91);
    }

    [Fact]
    public async Task Time_is_told_when_asked_and_when_two_minutes_are_left()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.Clock.InstallAsync(new() { TimeDate = Morning });
        await visit.OpenLead(site);
        await visit.Button("Begin").ClickAsync();
        await visit.Button("Hoe laat is het in deze stap?").ClickAsync();
        await Assertions.Expect(visit.Status()).ToHaveTextAsync("nog 5 minuten in deze stap.");

        await visit.Page.Clock.RunForAsync("03:01");
        await Assertions.Expect(visit.Status()).ToHaveTextAsync("Nog 2 minuten.");
        await visit.Page.Clock.RunForAsync("02:00");
        await Assertions.Expect(visit.Status()).ToHaveTextAsync("De tijd van deze stap is om.");
    }

    [Fact]
    public async Task A_pause_stops_the_time_and_a_minute_more_is_a_minute_more()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.Clock.InstallAsync(new() { TimeDate = Morning });
        await visit.OpenLead(site);
        var digits = visit.Page.Locator(".kb-lead__digits");
        await visit.Button("Begin").ClickAsync();
        await visit.Button("Pauzeer").ClickAsync();
        await visit.Page.Clock.FastForwardAsync("03:00");
        await visit.Button("Ga verder").ClickAsync();
        await Assertions.Expect(digits).ToHaveTextAsync("5:00");
        await Assertions.Expect(visit.Page.Locator(".kb-lead__minutes")).ToHaveTextAsync("+3 min");

        await visit.Button("1 minuut erbij").ClickAsync();
        await Assertions.Expect(digits).ToHaveTextAsync("6:00");
        await visit.Button("1 minuut eraf").ClickAsync();
        await Assertions.Expect(digits).ToHaveTextAsync("5:00");
    }

    [Fact]
    public async Task Once_it_is_open_a_meeting_is_led_without_a_network()
    {
        await using var visit = await Visit.Start(site);
        await visit.OpenLead(site);
        await visit.Page.Context.SetOfflineAsync(true);

        await visit.Button("Begin").ClickAsync();
        await visit.Button("Volgende stap").ClickAsync();
        await visit.Page.FillAsync("#kb_notities", "Wie belt wie?");
        var saved = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Button("Bewaar als tekst").ClickAsync());

        var text = await File.ReadAllTextAsync(await saved.PathAsync(), TestContext.Current.CancellationToken);
        Assert.EndsWith("Wie belt wie?\r\n", text, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Notes_survive_a_reload_and_can_be_wiped_and_put_back()
    {
        await using var visit = await Visit.Start(site);
        await visit.OpenLead(site);
        var notes = visit.Page.Locator("#kb_notities");
        await notes.FillAsync("Wie belt wie?");
        await visit.Button("Druk af").EvaluateAsync("button => { window.print = () => {}; button.click(); }");
        await visit.Page.ReloadAsync();
        await Assertions.Expect(notes).ToHaveValueAsync("Wie belt wie?");

        await visit.Button("Wis de notities").ClickAsync();
        await Assertions.Expect(notes).ToHaveValueAsync("");
        // Pressed again, for who saw nothing happen.
        await visit.Button("Wis de notities").ClickAsync();
        await visit.Button("Zet terug").ClickAsync();
        await Assertions.Expect(notes).ToHaveValueAsync("Wie belt wie?");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Closing_the_page_with_notes_that_were_not_saved_asks_first(bool isLoadedAgain)
    {
        await using var visit = await Visit.Start(site);
        await visit.OpenLead(site);
        await visit.Page.FillAsync("#kb_notities", "Wie belt wie?");
        if (isLoadedAgain)
        {
            await visit.Page.EvaluateAsync("window.addEventListener('beforeunload', event => event.stopImmediatePropagation(), true)");
            await visit.Page.ReloadAsync();
            await visit.Page.ClickAsync("#kb_notities");
        }

        var asked = new TaskCompletionSource<string>();
        visit.Page.Dialog += (_, dialog) =>
        {
            asked.SetResult(dialog.Type);
            _ = dialog.AcceptAsync();
        };
        await visit.Page.CloseAsync(new() { RunBeforeUnload = true });

        Assert.Equal("beforeunload", await asked.Task);
    }

    [Fact]
    public async Task The_outcome_stays_open_when_the_page_is_loaded_again()
    {
        var account = MeetingVisit.Choice(site, MeetingVisit.Ready(site, BijeenkomstKind.Casus))!;
        await using var visit = await Visit.Start(site);
        await visit.OpenLead(site);
        await visit.Button("Begin").ClickAsync();
        await visit.Page.Locator(".kb-lead__summary").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Open de afloop") }).First.ClickAsync();

        await visit.Page.ReloadAsync();

        await visit.Page.Locator(".kb-lead__summary").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".kb-lead__pieces")).ToContainTextAsync(account.Head.Title);
    }

    [Fact]
    public async Task Who_tried_the_page_beforehand_puts_it_back_to_the_beginning_and_can_change_her_mind()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.Clock.InstallAsync(new() { TimeDate = Morning });
        await visit.OpenLead(site);
        await visit.Button("Begin").ClickAsync();
        await visit.Button("Volgende stap").ClickAsync();
        var second = await visit.Page.Locator(".kb-lead__title").InnerTextAsync();

        await visit.Button("Terug naar het begin").ClickAsync();
        await Assertions.Expect(visit.Button("Begin")).ToBeVisibleAsync();
        await visit.Button("Ga verder waar u was").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".kb-lead__title")).ToHaveTextAsync(second);

        await visit.Button("Terug naar het begin").ClickAsync();
        await visit.Page.Clock.FastForwardAsync("24:00:00");
        await visit.Page.ReloadAsync();
        await visit.Button("Begin").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".kb-lead__digits")).ToHaveTextAsync("5:00");
        await Assertions.Expect(visit.Page.Locator(".kb-lead__late")).ToBeEmptyAsync();
    }

    [Fact]
    public async Task A_meeting_whose_time_was_changed_after_it_was_tried_begins_anew_with_its_outcome_closed()
    {
        await using var visit = await Visit.Start(site);
        await visit.OpenLead(site, minutes: 90);
        var address = visit.Page.Url;
        await visit.Button("Begin").ClickAsync();
        await visit.Button("Volgende stap").ClickAsync();
        await visit.Page.Locator(".kb-lead__summary").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Open de afloop") }).First.ClickAsync();

        await visit.Open(MeetingVisit.Make + new Uri(address).Fragment);
        await visit.Page.FillAsync("[name=minuten]", "75");
        await visit.Page.Locator("[name=minuten]").BlurAsync();
        await visit.Open(MeetingVisit.Lead + await visit.Code());

        await Assertions.Expect(visit.Button("Begin")).ToBeVisibleAsync();
        await visit.Page.Locator(".kb-lead__summary").ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Open de afloop") }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Each_step_begins_in_view_on_a_phone()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.SetViewportSizeAsync(375, 667);
        await visit.OpenLead(site);
        await visit.Button("Begin").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".kb-lead__title")).ToBeInViewportAsync(new() { Ratio = 1 });

        for (var step = 0; step < 3; step++)
        {
            await visit.Button("Volgende stap").ClickAsync();
            await Assertions.Expect(visit.Page.Locator(".kb-lead__title")).ToBeInViewportAsync(new() { Ratio = 1 });
            await Assertions.Expect(visit.Page.Locator(".kb-lead__digits")).ToBeInViewportAsync(new() { Ratio = 1 });
        }
    }

    [Fact]
    public async Task A_browser_that_stores_nothing_and_lets_no_tabs_talk_still_makes_and_leads_a_meeting()
    {
        await using var visit = await Visit.Start(site);
        // As Firefox does when it is told to block all cookies.
        await visit.Page.AddInitScriptAsync(
            """
            for (const name of ["sessionStorage", "localStorage", "BroadcastChannel"]) {
              const refused = { get: () => { throw new DOMException("The operation is insecure.", "SecurityError"); } };
              Object.defineProperty(window, name, name === "BroadcastChannel" ? { value: function () { return refused.get(); } } : refused);
            }
            """);
        await visit.OpenLead(site);
        await visit.Button("Begin").ClickAsync();
        await visit.Button("Volgende stap").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".kb-lead__title")).Not.ToHaveTextAsync("Afspraken");
        await visit.Open(MeetingVisit.Screen + new Uri(visit.Page.Url).Fragment);
        await Assertions.Expect(visit.Button("Begin")).ToBeVisibleAsync();
        await visit.Open("/vragen/");

        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_link_to_the_content_leaves_the_meeting_where_it_is()
    {
        await using var visit = await Visit.Start(site);
        await visit.OpenLead(site);
        await visit.Button("Begin").ClickAsync();
        var address = visit.Page.Url;

        await visit.Link("Naar de inhoud").PressAsync("Enter");

        await Assertions.Expect(visit.Page).ToHaveURLAsync(address);
        await Assertions.Expect(visit.Page.Locator("main")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator(".kb-lead__title")).ToHaveTextAsync("Afspraken");
    }

    [Fact]
    public async Task The_screen_is_kept_on_where_the_browser_allows_it()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.AddInitScriptAsync(
            "window.awake = []; Object.defineProperty(navigator, 'wakeLock', { value: { request: async what => void window.awake.push(what) } })");
        await visit.OpenLead(site);
        await visit.Button("Begin").ClickAsync();

        Assert.Equal(["screen"], await visit.Page.EvaluateAsync<string[]>("window.awake"));
    }
}
