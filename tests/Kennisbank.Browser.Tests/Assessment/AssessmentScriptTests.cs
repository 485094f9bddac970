using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Assessment;

[Collection(SharedSite.Name)]
public class AssessmentScriptTests(LiveSite site)
{
    [Theory]
    [InlineData(AssessmentPages.Form, "Voordat u begint")]
    [InlineData(AssessmentPages.Results, "Leg uitslagen bij elkaar")]
    public async Task The_first_view_brings_at_most_15_kilobytes_of_script_that_other_pages_do_not_have(string address, string heading)
    {
        var usual = await ScriptsOf("/zelfanalyse/", "Zelfanalyse");
        var scripts = await ScriptsOf(address, heading);

        Assert.InRange(scripts.Where(script => !usual.ContainsKey(script.Key)).Sum(script => script.Value), 1, 15_000);
    }

    /// <summary>Sizes by address.</summary>
    private async Task<Dictionary<string, int>> ScriptsOf(string address, string heading)
    {
        await using var visit = await Visit.Start(site);
        var responses = new List<IResponse>();
        visit.Page.Response += (_, response) => responses.Add(response);
        await visit.Open(address);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = heading, Exact = true })).ToBeVisibleAsync();

        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var response in responses.Where(response => response.Url.EndsWith(".js", StringComparison.Ordinal)))
        {
            sizes[response.Url] = await Gzipped.SizeOf(response);
        }

        return sizes;
    }
}
