using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Look;

/// <summary>The marks by which visitors know a baken or agenda again.</summary>
[Collection(SharedSite.Name)]
public class ListMarkTests(LiveSite site)
{
    private const string MarksInSight =
        """
        [...new Set([...document.querySelectorAll('.kb-card__kind use')].filter(use => use.ownerSVGElement.checkVisibility())
          .map(use => use.getAttribute('href').split('#')[1]))].length
        """;

    [Theory]
    [InlineData("/bakens/", 8, 375, Media.Screen)]
    [InlineData("/bakens/", 8, 800, Media.Print)]
    [InlineData("/agendas/", 3, 375, Media.Screen)]
    [InlineData("/agendas/", 3, 800, Media.Print)]
    public async Task Each_has_its_own_in_the_list_on_a_phone_and_on_paper(string list, int count, int width, Media media)
    {
        await using var visit = await Visit.Start(site, width);
        await visit.Page.EmulateMediaAsync(new() { Media = media });
        await visit.Open(list);

        Assert.Equal(count, await visit.Page.EvaluateAsync<int>(MarksInSight));
    }
}
