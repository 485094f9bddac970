using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;

namespace Kennisbank.Browser.Tests;

[Collection(SharedSite.Name)]
public class AccessibilityTests(LiveSite site)
{
    [Fact]
    public Task Every_page_passes_axe_and_the_browser_has_nothing_to_complain_about() =>
        Tour.FindsNothing(site, site.Content.Pages, width: 1280, Judge);

    [Fact]
    public Task Every_kind_of_page_passes_axe_on_a_small_phone() =>
        Tour.FindsNothing(site, PageKinds.Of(site.Content.Site), width: 320, Judge);

    private static async Task<IEnumerable<string>> Judge(Visit visit)
    {
        var result = await visit.Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        return visit.Complaints.Concat(result.Violations.SelectMany(violation =>
            violation.Nodes.Select(node => $"axe {violation.Id}: {violation.Help}: {node.Html}")));
    }
}
