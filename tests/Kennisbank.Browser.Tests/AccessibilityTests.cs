using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests;

[Collection(SharedSite.Name)]
public class AccessibilityTests(LiveSite site)
{
    [Fact]
    public Task Every_page_passes_axe_and_the_browser_has_nothing_to_complain_about() =>
        Tour.FindsNothing(site, site.Content.Pages, width: 1280, Judge, Axe.AddTo);

    [Fact]
    public Task Every_kind_of_page_passes_axe_on_a_small_phone() =>
        Tour.FindsNothing(site, PageKinds.Of(site.Content.Site), width: 320, Judge, Axe.AddTo);

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public Task Every_kind_of_page_passes_axe_in_the_dark(int width) =>
        Tour.FindsNothing(site, PageKinds.Of(site.Content.Site), width, Judge, async visit =>
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await Axe.AddTo(visit);
        });

    private static async Task<IEnumerable<string>> Judge(Visit visit)
    {
        // First: what axe does to the page is not what a visitor does.
        var complaints = visit.Complaints;
        return complaints.Concat(await Axe.Violations(visit));
    }
}
