using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Look;

/// <summary>With the colours that a visitor chose in the system, backgrounds are gone: what they said is said otherwise.</summary>
[Collection(SharedSite.Name)]
public class HighContrastTests(LiveSite site)
{
    [Fact]
    public async Task A_chosen_answer_looks_other_than_one_that_is_not()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await visit.Open("/deel-je-verhaal/");
        var answer = visit.Page.GetByRole(AriaRole.Radio, new() { Name = "Een casus" });
        var before = await answer.ScreenshotAsync();

        await answer.CheckAsync();
        // Without the ring of the focus.
        await visit.Page.EvaluateAsync("document.activeElement.blur()");

        Assert.NotEqual(before, await answer.ScreenshotAsync());
    }

    [Theory]
    [InlineData("/a-z/v/")]
    [InlineData("/lessen/")]
    public async Task The_link_to_the_page_where_you_are_looks_other_than_the_rest(string address)
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await visit.Open(address);

        var colours = await visit.Page.Locator("main nav a[aria-current=page]").Last.EvaluateAsync<string[]>(
            "here => [here, here.closest('nav').querySelector('a:not([aria-current])')].map(link => getComputedStyle(link).backgroundColor)");

        Assert.NotEqual(colours[0], colours[1]);
    }

    [Fact]
    public async Task A_field_on_a_sheet_has_an_edge()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await visit.Open("/intervisie/bladen/casus-voorbereiden/");

        Assert.NotEqual("0px", await visit.Page.GetByRole(AriaRole.Textbox).Last.EvaluateAsync<string>("field => getComputedStyle(field).borderBottomWidth"));
    }
}
