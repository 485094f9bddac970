using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Look;

/// <summary>What somebody sees who has no keyboard.</summary>
[Collection(SharedSite.Name)]
public class TouchTests(LiveSite site)
{
    [Theory]
    [InlineData("/zelfanalyse/invullen/", "In een vraag werken ook toetsen")]
    [InlineData("/zoeken/", "Sneltoetsen")]
    public async Task A_hint_about_keys_is_for_who_has_them(string address, string hint)
    {
        await using var desk = await Visit.Start(site);
        await desk.Open(address);
        await Assertions.Expect(desk.Page.GetByText(hint)).ToBeVisibleAsync();

        await using var phone = await Visit.Start(site, width: 375, onTouch: true);
        await phone.Open(address);
        await Assertions.Expect(phone.Page.GetByText(hint)).ToBeHiddenAsync();
    }
}
