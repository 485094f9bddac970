using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Searching;

[Collection(RealSiteSearch.Name)]
public class SearchAccessibilityTests(LiveSite site)
{
    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    public async Task Whatever_the_page_shows_passes_axe_and_fits_the_screen(int width, ColorScheme colours)
    {
        await using var visit = await Visit.Start(site, width);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = colours });
        await Axe.AddTo(visit);
        var search = new SearchPage(visit);

        foreach (var question in new[] { "", "?q=wijkteam&type=lessen&type=casussen", "?q=xqjzvwkq", "?q=wijkteem", "?agenda=veranderagenda&sorteer=datum" })
        {
            await search.Open(question);
            if (question.Contains("type", StringComparison.Ordinal))
            {
                await search.FirstOption("Thema");
            }

            var complaints = visit.Complaints;
            Assert.Empty(await Axe.Violations(visit));
            Assert.Empty(complaints);
            Assert.InRange(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 0, width);
        }
    }
}
