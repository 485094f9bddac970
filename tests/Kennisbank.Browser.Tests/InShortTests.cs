using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Content;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests;

/// <summary>The folded text of a case or story for a reader in a hurry.</summary>
[Collection(SharedSite.Name)]
public class InShortTests(LiveSite site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_opens_by_the_link_under_the_title_and_by_its_address(bool scripts)
    {
        var page = site.Content.Site.Pages.First(page => page.Content is Account { InShort: not null });
        var text = ((Account)page.Content).InShort!;
        await using var visit = await Visit.Start(site, width: 375, scripts: scripts);
        await visit.Open(page.Url.Value);
        var paragraph = visit.Page.Locator("#kort");
        await Assertions.Expect(paragraph).ToBeHiddenAsync();

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "in het kort" }).ClickAsync();
        await Assertions.Expect(paragraph).ToBeInViewportAsync();
        await Assertions.Expect(paragraph).ToHaveTextAsync(text);

        await visit.Open("/");
        await visit.Open($"{page.Url.Value}#kort");
        await Assertions.Expect(paragraph).ToBeInViewportAsync();
    }
}
