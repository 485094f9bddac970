using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Content;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Meetings;

/// <summary>The screen for the group, beside the facilitator's page and alone.</summary>
[Collection(SharedSite.Name)]
public class ScreenTests(LiveSite site)
{
    private static readonly DateTime Morning = new(2026, 12, 8, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task The_screen_follows_the_facilitator_without_the_notes_and_opens_the_outcome_with_her()
    {
        var account = MeetingVisit.Choice(site, MeetingVisit.Ready(site, BijeenkomstKind.Casus))!;
        await using var visit = await Visit.Start(site);
        await visit.OpenLead(site);
        await visit.Page.FillAsync("#kb_notities", "Geheim");
        await visit.Button("Begin").ClickAsync();
        var screen = await visit.Page.RunAndWaitForPopupAsync(() => visit.Link("Open het scherm voor de groep").ClickAsync());
        await Assertions.Expect(screen.Locator(".kb-screen__title")).ToHaveTextAsync("Afspraken");
        await Assertions.Expect(screen.GetByRole(AriaRole.Button, new() { Name = "Volgende stap" })).ToHaveCountAsync(0);

        await visit.Button("Volgende stap").ClickAsync();
        await Assertions.Expect(screen.Locator(".kb-screen__title")).ToHaveTextAsync(await visit.Page.Locator(".kb-lead__title").InnerTextAsync());
        await Assertions.Expect(screen.Locator(".kb-screen")).Not.ToContainTextAsync(account.Head.Title);
        await Assertions.Expect(screen.Locator("body")).Not.ToContainTextAsync("Geheim");

        await visit.Page.Locator(".kb-lead__summary").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Open de afloop") }).First.ClickAsync();
        await Assertions.Expect(screen.Locator(".kb-screen")).ToContainTextAsync(account.Head.Title);
    }

    [Fact]
    public async Task A_second_page_of_the_facilitator_takes_the_screen_over_only_when_she_goes_on_there()
    {
        await using var visit = await Visit.Start(site);
        await visit.OpenLead(site);
        await visit.Button("Begin").ClickAsync();
        await visit.Button("Volgende stap").ClickAsync();
        var title = visit.Page.Locator(".kb-lead__title");
        var screen = await visit.Page.RunAndWaitForPopupAsync(() => visit.Link("Open het scherm voor de groep").ClickAsync());
        var shown = screen.Locator(".kb-screen__title");
        await Assertions.Expect(shown).ToHaveTextAsync(await title.InnerTextAsync());

        var other = await visit.Page.Context.NewPageAsync();
        await other.GotoAsync(visit.Page.Url);
        var begin = other.GetByRole(AriaRole.Button, new() { Name = "Begin", Exact = true });
        await Assertions.Expect(begin).ToBeVisibleAsync();
        await Assertions.Expect(shown).ToHaveTextAsync(await title.InnerTextAsync());

        await begin.ClickAsync();
        await Assertions.Expect(shown).ToHaveTextAsync("Afspraken");
        await visit.Button("Volgende stap").ClickAsync();
        await Assertions.Expect(shown).ToHaveTextAsync(await title.InnerTextAsync());
    }

    [Fact]
    public async Task When_the_facilitators_page_is_gone_the_screen_goes_on_with_buttons_of_its_own()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.Clock.InstallAsync(new() { TimeDate = Morning });
        await visit.OpenLead(site);
        await visit.Button("Begin").ClickAsync();
        await visit.Button("Volgende stap").ClickAsync();
        var step = await visit.Page.Locator(".kb-lead__title").InnerTextAsync();
        var screen = await visit.Page.RunAndWaitForPopupAsync(() => visit.Link("Open het scherm voor de groep").ClickAsync());
        await Assertions.Expect(screen.Locator(".kb-screen__title")).ToHaveTextAsync(step);

        await visit.Page.CloseAsync();
        await screen.Clock.RunForAsync("00:30");

        await Assertions.Expect(screen.GetByRole(AriaRole.Button, new() { Name = "Volgende stap" })).ToBeVisibleAsync();
        await Assertions.Expect(screen.Locator(".kb-screen__title")).ToHaveTextAsync(step);
    }

    [Fact]
    public async Task Alone_the_screen_has_buttons_of_its_own()
    {
        await using var visit = await Visit.Start(site);
        await visit.OpenReady(site);
        await visit.Open(MeetingVisit.Screen + await visit.Code());

        await visit.Button("Begin").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".kb-screen__title")).ToHaveTextAsync("Afspraken");
        await visit.Button("Volgende stap").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".kb-screen__title")).Not.ToHaveTextAsync("Afspraken");
    }
}
