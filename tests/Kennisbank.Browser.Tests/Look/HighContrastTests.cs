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
        var (answer, other) = (Answer("Een casus"), Answer("Een verhaal"));
        await other.CheckAsync();
        var before = await Middle(answer);

        await answer.CheckAsync();

        Assert.NotEqual(before, await Middle(answer));

        ILocator Answer(string name) => visit.Page.GetByRole(AriaRole.Radio, new() { Name = name });

        // Where the mark is: the edge has another hue when chosen, which nobody would notice. Without the look of the focus, or of what the mouse is on.
        async Task<byte[]> Middle(ILocator radio)
        {
            await visit.Page.Mouse.MoveAsync(0, 0);
            await visit.Page.EvaluateAsync("document.activeElement.blur()");
            await radio.ScrollIntoViewIfNeededAsync();
            var box = (await radio.BoundingBoxAsync())!;
            var (width, height) = (box.Width / 3, box.Height / 3);
            return await visit.Page.ScreenshotAsync(
                new() { Clip = new() { X = box.X + width, Y = box.Y + height, Width = width, Height = height } });
        }
    }

    [Theory]
    [InlineData("/a-z/v/")]
    [InlineData("/lessen/")]
    public async Task The_link_to_the_page_where_you_are_looks_other_than_the_rest(string address)
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await visit.Open(address);

        Assert.True(await visit.Page.EvaluateAsync<bool>(
            """
            (() => {
              const here = [...document.querySelectorAll('main nav a[aria-current]')].at(-1);
              return !['rgba(0, 0, 0, 0)', getComputedStyle(document.body).backgroundColor].includes(getComputedStyle(here).backgroundColor);
            })()
            """));
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
