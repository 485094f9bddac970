using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Views;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests;

/// <summary>The card of a page, in a frame on the page of somebody else.</summary>
[Collection(SharedSite.Name)]
public class CardInFrameTests(LiveSite site)
{
    /// <summary>As <c>docs/publiceren.md</c> recommends.</summary>
    [Theory]
    [InlineData(600, 160)]
    [InlineData(320, 260)]
    public async Task The_longest_cards_fit_in_a_frame_of_the_size_that_we_recommend(int width, int height)
    {
        await using var visit = await Visit.Start(site, width);

        foreach (var card in EmbedView.All(site.Content.Site).OrderByDescending(card => card.Title.Length + card.Summary.Length).Take(8))
        {
            var frame = await InFrame(visit, card, width, height);
            Assert.True(
                await frame.EvaluateAsync<bool>("document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth"),
                $"{card.Url} does not fit.");
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light, "rgb(255, 255, 255)")]
    [InlineData(ColorScheme.Dark, "rgb(18, 18, 18)")]
    public async Task A_card_has_a_ground_of_its_own_so_that_it_is_readable_on_any_page(ColorScheme scheme, string ground)
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });

        var frame = await InFrame(visit, EmbedView.All(site.Content.Site).First(), 600, 160);

        Assert.Equal(ground, await frame.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
    }

    private async Task<IFrame> InFrame(Visit visit, EmbedView card, int width, int height)
    {
        await visit.Page.SetContentAsync(
            $"<body style='background: #036'><iframe src='{site.Address}{card.Url}' width='{width}' height='{height}' style='border: 0'></iframe>");
        var element = await visit.Page.QuerySelectorAsync("iframe");
        var frame = await element!.ContentFrameAsync();
        await Assertions.Expect(visit.Page.FrameLocator("iframe").Locator("h1")).ToHaveTextAsync(card.Title);
        return frame!;
    }
}
