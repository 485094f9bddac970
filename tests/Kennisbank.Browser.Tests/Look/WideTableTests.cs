using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Views;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Look;

/// <summary>Tables of three columns and more, which have no room beside each other on a phone.</summary>
[Collection(SharedSite.Name)]
public class WideTableTests(LiveSite site)
{
    private IEnumerable<string> Pages =>
        site.Content.Site.Pages.Where(page => BodyRenderer.Render(site.Content.Site, page).ToString().Contains("data-kop", StringComparison.Ordinal))
            .Select(page => page.Url.Value);

    [Theory]
    [InlineData(320)]
    [InlineData(375)]
    public Task On_a_phone_every_row_is_read_without_scrolling_sideways(int width)
    {
        Assert.NotEmpty(Pages);
        return Tour.FindsNothing(site, Pages, width, async visit =>
            await visit.Page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('.kb-prose td')]
                  .filter(cell => cell.getBoundingClientRect().right > innerWidth
                    || (cell.dataset.kop && getComputedStyle(cell, '::before').display === 'inline'))
                  .map(cell => cell.textContent)
                """));
    }

    [Fact]
    public async Task On_a_wide_screen_and_on_paper_a_row_is_a_row()
    {
        await using var visit = await Visit.Start(site, width: 1440);
        await visit.Open(Pages.First());
        Assert.True(await IsRow(visit));

        await visit.Page.SetViewportSizeAsync(600, 800);
        Assert.False(await IsRow(visit));
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await IsRow(visit));
    }

    private static Task<bool> IsRow(Visit visit) => visit.Page.EvaluateAsync<bool>(
        """
        () => new Set([...document.querySelector('.kb-prose tbody tr').cells].map(cell => cell.getBoundingClientRect().top)).size === 1
        """);
}
