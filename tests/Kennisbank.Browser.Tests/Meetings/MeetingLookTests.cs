using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Meetings;

/// <summary>Every state of the pages of a meeting, in every colour scheme and on the narrowest phone.</summary>
[Collection(SharedSite.Name)]
public class MeetingLookTests(LiveSite site)
{
    private const string Overflow = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

    [Theory]
    [InlineData(1280, ColorScheme.Light, ForcedColors.None)]
    [InlineData(320, ColorScheme.Dark, ForcedColors.None)]
    [InlineData(320, ColorScheme.Light, ForcedColors.Active)]
    public async Task No_state_has_a_barrier_or_is_wider_than_the_screen(int width, ColorScheme scheme, ForcedColors forced)
    {
        await using var visit = await Visit.Start(site, width);
        await Axe.AddTo(visit);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = forced });
        var found = new List<string>();
        async Task Look(string state)
        {
            found.AddRange((await Axe.Violations(visit)).Select(violation => $"{state}: {violation}"));
            if (await visit.Page.EvaluateAsync<bool>(Overflow))
            {
                found.Add($"{state}: wider than the screen");
            }
        }

        await visit.Open(MeetingVisit.Make);
        await Look("begin");
        await visit.Button("Een casus van de site").ClickAsync();
        await Assertions.Expect(visit.Results().First).ToBeVisibleAsync();
        await Look("no case yet");
        await visit.Page.FillAsync("[name=zoek]", "qqqqq");
        await Assertions.Expect(visit.Page.Locator(".kb-finder__count")).ToContainTextAsync("Niets gevonden");
        await Look("nothing found");
        await visit.Page.FillAsync("[name=minuten]", "15");
        await visit.Page.Locator("[name=minuten]").BlurAsync();
        await Look("too short");
        await visit.Page.FillAsync("[name=mensen]", "99");
        await visit.Page.Locator("[name=mensen]").BlurAsync();
        await Look("wrong number");

        await visit.Open("about:blank");
        await visit.OpenReady(site);
        await visit.Page.Locator(".kb-piece__summary").First.ClickAsync();
        await visit.Page.Locator(".kb-finder__summary").ClickAsync();
        await visit.Button("QR-code").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".kb-qr")).ToBeVisibleAsync();
        await Look("made");
        var code = await visit.Code();

        await visit.Open($"{MeetingVisit.Make}#{code[1..^2]}");
        await Assertions.Expect(visit.Page.Locator(".kb-meeting__notices")).ToBeVisibleAsync();
        await Look("damaged");

        await visit.Open(MeetingVisit.Join + code);
        await Assertions.Expect(visit.Page.Locator(".kb-programme")).ToBeVisibleAsync();
        await Look("join");

        await visit.Open(MeetingVisit.Lead + code);
        await Look("lead, before");
        await visit.Button("Begin").ClickAsync();
        await Look("lead, agreements");
        await visit.Button("Volgende stap").ClickAsync();
        await visit.Page.Locator(".kb-lead__summary").ClickAsync();
        await Look("lead, step");

        await visit.Open(MeetingVisit.Screen + code);
        await visit.Button("Begin").ClickAsync();
        await visit.Button("Volgende stap").ClickAsync();
        await Look("screen");

        await visit.Open(MeetingVisit.Paper + code);
        foreach (var sheet in await visit.Page.Locator(".kb-paper-choice input").AllAsync())
        {
            await sheet.CheckAsync();
        }

        await Look("paper");
        Assert.Empty(found);
    }
}
