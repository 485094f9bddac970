using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Content;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Meetings;

/// <summary>The meeting that open tabs share, and a browser that remembers none.</summary>
[Collection(SharedSite.Name)]
public class MeetingInTabsTests(LiveSite site)
{
    private const string RefusesStorage =
        "for (const name of ['localStorage', 'sessionStorage'])"
        + " Object.defineProperty(window, name, { get() { throw new DOMException('SecurityError'); } });";

    [Fact]
    public async Task Pages_that_are_taken_along_are_in_the_meeting_in_every_tab_and_go_with_the_last()
    {
        await using var visit = await Visit.Start(site);
        var @case = site.Content.Site.PagesOf(ContentType.Casus)[0];
        await visit.Open(@case.Url.Value);
        await visit.Button("Neem mee naar intervisie").ClickAsync();
        await Assertions.Expect(visit.Link("1 stuk in uw bijeenkomst")).ToBeVisibleAsync();

        var other = await visit.Page.Context.NewPageAsync();
        await other.GotoAsync(@case.Url.Value);
        await Assertions.Expect(other.GetByRole(AriaRole.Link, new() { Name = "1 stuk in uw bijeenkomst" })).ToBeVisibleAsync();
        await other.GetByRole(AriaRole.Link, new() { Name = "1 stuk in uw bijeenkomst" }).ClickAsync();
        await Assertions.Expect(other.Locator(".kb-piece")).ToHaveCountAsync(1);

        await other.CloseAsync();
        await visit.Page.CloseAsync();
        var later = await visit.Page.Context.NewPageAsync();
        await later.GotoAsync(@case.Url.Value);
        await Assertions.Expect(later.GetByRole(AriaRole.Button, new() { Name = "Neem mee naar intervisie" })).ToBeVisibleAsync();
        await Assertions.Expect(later.GetByText("in uw bijeenkomst")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_tab_that_is_opened_beside_others_has_their_meeting()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(site.Content.Site.PagesOf(ContentType.Casus)[0].Url.Value);
        await visit.Button("Neem mee naar intervisie").ClickAsync();
        await Assertions.Expect(visit.Link("1 stuk in uw bijeenkomst")).ToBeVisibleAsync();

        var other = await visit.Page.Context.NewPageAsync();
        await other.GotoAsync(MeetingVisit.Make);

        await Assertions.Expect(other.Locator(".kb-piece")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task What_is_taken_along_in_another_tab_stays_when_the_meeting_is_edited_here()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(MeetingVisit.Make);
        await visit.Button("Een eigen vraag").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".kb-programme")).ToBeVisibleAsync();
        var other = await visit.Page.Context.NewPageAsync();
        await other.GotoAsync(site.Content.Site.PagesOf(ContentType.Casus)[0].Url.Value);
        await other.GetByRole(AriaRole.Button, new() { Name = "Neem mee naar intervisie" }).ClickAsync();

        await Assertions.Expect(visit.Pieces()).ToHaveCountAsync(1);
        await visit.Page.FillAsync("[name=mensen]", "5");
        await visit.Page.Locator("[name=mensen]").BlurAsync();
        await Assertions.Expect(other.GetByRole(AriaRole.Link, new() { Name = "1 stuk in uw bijeenkomst" })).ToBeVisibleAsync();
        await visit.Button("Ongedaan maken").ClickAsync();
        await Assertions.Expect(visit.Pieces()).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_browser_that_refuses_storage_and_the_address_still_makes_a_meeting()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.AddInitScriptAsync(RefusesStorage);
        await visit.Open(site.Content.Site.PagesOf(ContentType.Casus)[0].Url.Value);
        await visit.Button("Neem mee naar intervisie").ClickAsync();
        await Assertions.Expect(visit.Page.GetByText("Uw browser onthoudt hier niets")).ToBeVisibleAsync();

        await visit.Open(MeetingVisit.Make);
        await visit.Button("Een casus van de site").ClickAsync();
        await visit.Results().First.ClickAsync();
        await Assertions.Expect(visit.Pieces()).ToHaveCountAsync(1);
        // Safari refuses more than a hundred changes of the address in ten seconds.
        await visit.Page.EvaluateAsync("void (history.replaceState = () => { throw new DOMException('SecurityError'); })");
        await visit.Page.FillAsync("[name=titel]", "Ruimte geven");
        await Assertions.Expect(visit.Page.Locator(".kb-result__title")).ToHaveTextAsync("Ruimte geven");
        await Assertions.Expect(visit.Page.Locator("#kb_link")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(@"#1[^.]+\.\w+"));
        Assert.Empty(visit.Complaints);
    }
}
