using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.EveryPage;

/// <summary>A screen size and colour scheme to test a page with.</summary>
/// <param name="Rules">The axe rules to run; null for all of them.</param>
internal sealed record Look(string Name, int Width, ColorScheme Colours, IReadOnlyList<string>? Rules = null)
{
    /// <summary>The width of a desktop zoomed to 400 %, and of a small phone.</summary>
    public const int Narrow = 320;

    /// <summary>In another colour scheme a page has the same words, names and sizes; only rules about colour can differ.</summary>
    private static readonly string[] OfColours = ["color-contrast", "link-in-text-block"];

    public static Look Plain { get; } = new("scherm, licht", 1280, ColorScheme.Light);

    public static Look Phone { get; } = new("telefoon, donker", Narrow, ColorScheme.Dark);

    /// <summary>For every page: once in each scheme, and so once on each screen.</summary>
    public static IReadOnlyList<Look> OfEveryPage { get; } = [Plain, Phone];

    /// <summary>For one page of each kind: every scheme on every screen. In this order only one thing changes at a time.</summary>
    public static IReadOnlyList<Look> OfEveryKind { get; } =
    [
        Plain,
        Plain with { Name = "scherm, donker", Colours = ColorScheme.Dark, Rules = OfColours },
        Phone,
        Phone with { Name = "telefoon, licht", Colours = ColorScheme.Light, Rules = OfColours },
    ];

    public async Task Put(IPage page)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = Colours });
        if (page.ViewportSize!.Width != Width)
        {
            await page.SetViewportSizeAsync(Width, page.ViewportSize.Height);
        }
    }
}
