using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Content;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Meetings;

/// <summary>What a trainer does on the pages of a meeting.</summary>
internal static class MeetingVisit
{
    public const string Make = "/intervisie/";
    public const string Join = "/intervisie/deelnemen/";
    public const string Lead = "/intervisie/begeleiden/";
    public const string Screen = "/intervisie/scherm/";
    public const string Paper = "/intervisie/papier/";

    public static ILocator Button(this Visit visit, string name) => visit.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public static ILocator Link(this Visit visit, string name) => visit.Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    /// <summary>The message that screen readers hear.</summary>
    public static ILocator Status(this Visit visit) => visit.Page.Locator(".kb-status");

    /// <summary>The buttons that take a result of the search along.</summary>
    public static ILocator Results(this Visit visit) => visit.Page.Locator(".kb-finder__item button");

    public static ILocator Pieces(this Visit visit) => visit.Page.Locator(".kb-piece");

    /// <summary>Opens one of the meetings that the site has ready, on the workbench.</summary>
    public static async Task OpenReady(this Visit visit, LiveSite site, BijeenkomstKind kind = BijeenkomstKind.Casus)
    {
        await visit.Open($"{Make}#b-{Ready(site, kind).Id}");
        await Assertions.Expect(visit.Page.Locator(".kb-programme")).ToBeVisibleAsync();
    }

    /// <summary>The link to share, from its fragment on.</summary>
    public static async Task<string> Code(this Visit visit) => new Uri(await visit.Page.Locator("#kb_link").InputValueAsync()).Fragment;

    /// <summary>A meeting of the kind that the site has ready; around a case, one with a moment of choice.</summary>
    public static Bijeenkomst Ready(LiveSite site, BijeenkomstKind kind) => site.Content.Site.PagesOf(ContentType.Bijeenkomst)
        .Select(page => (Bijeenkomst)page.Content)
        .First(meeting => meeting.Kind == kind && (kind != BijeenkomstKind.Casus || Choice(site, meeting) is not null));

    /// <summary>The page of a meeting whose outcome stays closed until the group has chosen.</summary>
    public static Account? Choice(LiveSite site, Bijeenkomst meeting) => meeting.Pieces
        .Select(piece => site.Content.Site.Pages.First(page => page.Content.Name == piece.Page.Target).Content)
        .OfType<Account>().FirstOrDefault(account => account.Decision is not null);

    /// <summary>Opens the facilitator's page of a ready-made meeting.</summary>
    public static async Task OpenLead(this Visit visit, LiveSite site, int? minutes = null)
    {
        await visit.OpenReady(site);
        if (minutes is { } length)
        {
            await visit.Page.FillAsync("[name=minuten]", $"{length}");
            await visit.Page.Locator("[name=minuten]").BlurAsync();
        }

        await visit.Open(Lead + await visit.Code());
        await Assertions.Expect(visit.Button("Begin")).ToBeVisibleAsync();
    }
}
