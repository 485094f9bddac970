using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;

namespace Kennisbank.Browser.Tests;

[Collection(SharedSite.Name)]
public class NarrowScreenTests(LiveSite site)
{
    private const int Width = 320;

    [Fact]
    public Task No_page_scrolls_sideways_on_a_small_phone() =>
        Tour.FindsNothing(site, site.Content.Pages, Width, async visit =>
        {
            var width = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            return width > Width ? [$"is {width} pixels wide"] : [];
        });
}
