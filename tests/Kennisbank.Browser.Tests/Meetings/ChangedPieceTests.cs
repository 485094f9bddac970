using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Scripts;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Content;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Meetings;

/// <summary>A bijeenkomst that names pages which have changed since, were merged into another or withdrawn.</summary>
[Collection(ChangedSite.Name)]
public class ChangedPieceTests(ChangedSite site)
{
    [Theory]
    [InlineData(MeetingVisit.Make)]
    [InlineData(MeetingVisit.Join)]
    [InlineData(MeetingVisit.Paper)]
    public async Task An_old_link_shows_the_page_that_took_over_and_what_changed(string page)
    {
        var method = site.Content.Site.PagesOf(ContentType.Methode)
            .Where(page => ((Methode)page.Content).Kinds.Contains(BijeenkomstKind.EigenInbreng))
            .MinBy(page => ((Methode)page.Content).Time.Minimum)!;
        var (_, fragment, _) = await NodeTool.Run("meeting/link.mjs", method.Content.Id, ChangedSite.Merged, ChangedSite.Withdrawn);
        await using var visit = await Visit.Start(site);

        await visit.Open($"{page}#{fragment}");

        await Assertions.Expect(visit.Page.GetByText("De relatiegerichte gemeente begint klein").First).ToBeVisibleAsync();
        // On paper it is on a sheet that is printed when asked for.
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync(ChangedSite.Change);
        var notices = visit.Page.Locator(".kb-meeting__notices");
        await Assertions.Expect(notices).ToContainTextAsync($"({ChangedSite.Merged}) is opgegaan in ‘De relatiegerichte gemeente begint klein’");
        await Assertions.Expect(notices).ToContainTextAsync($"Een verhaal ({ChangedSite.Withdrawn}) is op 22 november 2026 weggehaald door de redactie.");
    }

    [Theory]
    [InlineData("/k/" + ChangedSite.Merged + "/")]
    [InlineData("/verhalen/opgegaan/")]
    public async Task The_address_of_a_merged_page_leads_to_the_new_one_which_says_what_changed(string address)
    {
        await using var visit = await Visit.Start(site, scripts: false);
        await visit.Open(address);

        Assert.EndsWith(ChangedSite.Successor, visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.Locator(".kb-head").GetByText(ChangedSite.ChangedOn).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".kb-head").GetByText(ChangedSite.WhatChanged)).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".kb-info")).ToContainTextAsync($"25 november 2026: {ChangedSite.WhatChanged}");
    }

    [Fact]
    public async Task A_meeting_that_is_ready_says_what_changed_and_what_is_gone()
    {
        await using var visit = await Visit.Start(site, scripts: false);
        await visit.Open(ChangedSite.Meeting);

        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync(ChangedSite.Change);
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("Een verhaal dat hier stond, is op 22 november 2026 weggehaald.");
    }
}
