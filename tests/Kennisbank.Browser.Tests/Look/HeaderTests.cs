using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Look;

/// <summary>What is above every page.</summary>
[Collection(SharedSite.Name)]
public class HeaderTests(LiveSite site)
{
    /// <summary>Middle of what has the focus: its top in pixels, then its left.</summary>
    private const string Place =
        "() => (box => [Math.round(box.top + box.height / 2), Math.round(box.left)])(document.activeElement.getBoundingClientRect())";

    [Theory]
    [InlineData(320)]
    [InlineData(375)]
    [InlineData(1440)]
    public async Task Tab_goes_through_it_in_the_order_in_which_it_is_seen(int width)
    {
        await using var visit = await Visit.Start(site, width);
        await visit.Open("/lessen/");
        var places = new List<int[]>();

        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Tab");
        while (await visit.Page.EvaluateAsync<bool>("document.activeElement.closest('header') !== null"))
        {
            places.Add(await visit.Page.EvaluateAsync<int[]>(Place));
            await visit.Page.Keyboard.PressAsync("Tab");
        }

        Assert.InRange(places.Count, 5, 20);
        // What is less than half a button lower is on the same row.
        var seen = places.OrderBy(place => place[0] / 44).ThenBy(place => place[1]);
        Assert.Equal(seen, places);
    }

    [Fact]
    public async Task The_menu_is_one_row_on_a_wide_screen_whatever_page_is_marked_in_it()
    {
        await using var visit = await Visit.Start(site, 1440);
        await visit.Open("/lessen/");
        var addresses = await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('[data-kb-menu] a')].map(link => link.pathname)");
        var broken = new List<string>();
        foreach (var address in addresses)
        {
            await visit.Open(address);
            if (await visit.Page.EvaluateAsync<int>(
                "new Set([...document.querySelectorAll('[data-kb-menu] a')].filter(link => link.checkVisibility()).map(link => link.offsetTop)).size") > 1)
            {
                broken.Add(address);
            }
        }

        Assert.NotEmpty(addresses);
        Assert.Empty(broken);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(375)]
    public async Task The_name_of_the_site_takes_two_lines_at_most_on_a_phone(int width)
    {
        await using var visit = await Visit.Start(site, width);
        await visit.Open("/lessen/");

        var lines = await visit.Page.Locator(".kb-header__title span").EvaluateAsync<double>(
            "name => name.getBoundingClientRect().height / parseFloat(getComputedStyle(name).lineHeight)");

        Assert.InRange(lines, 0.9, 2.1);
    }

    [Theory]
    [InlineData(375)]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task A_page_shows_its_drawing_beside_its_title_on_every_screen_and_on_paper(int width)
    {
        var page = site.Content.Site.PagesOf(Content.ContentType.Casus).First(page => page.Bakens.Count > 0);
        await using var visit = await Visit.Start(site, width);
        await visit.Open(page.Url.Value);
        var drawing = visit.Page.Locator(".kb-head .kb-draw");
        await Assertions.Expect(drawing).ToBeInViewportAsync();
        var (box, title) = (await drawing.BoundingBoxAsync(), await visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).BoundingBoxAsync());
        Assert.True(box!.Y + box.Height <= title!.Y || box.X >= title.X + title.Width);

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(drawing).ToBeVisibleAsync();
    }
}
