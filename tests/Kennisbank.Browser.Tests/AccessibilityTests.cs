using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;

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

    private static async Task<IEnumerable<string>> Judge(Visit visit)
    {
        // First: what axe does to the page is not what a visitor does.
        var complaints = visit.Complaints;
        return complaints.Concat(await Axe.Violations(visit));
    }
}
