using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Theming.Assets;
using Kennisbank.Theming.Rendering;
using Kennisbank.Theming.Sharing;
using Kennisbank.Views;
using Kennisbank.Views.Books;

namespace Kennisbank.Theming;

/// <summary>The theme of the site: Razor components from <c>templates/</c>, and the styles and scripts that npm built.</summary>
/// <param name="liveReload">Adds the script with which the preview server reloads a changed page.</param>
/// <param name="sharePictures">The folder that caches a picture of every page; null gives all pages the same one.</param>
public sealed class Theme(bool liveReload = false, string? sharePictures = null) : ITheme
{
    private readonly AssetNames _names = AssetNames.Read();

    private readonly SharePictures? _pictures = sharePictures is null ? null : new SharePictures(sharePictures);

    public IReadOnlyList<HouseStyle> HouseStyles { get; } = Theming.Assets.HouseStyles.Read();

    public IReadOnlyList<ThemeAsset> Assets { get; } = EmbeddedAssets.Read();

    public IPageRenderer RendererFor(Site site, IReadOnlyList<OfferedBook> books) =>
        new PageRenderer(new SiteParts(site, StyleOf(site), _names, liveReload, _pictures, books));

    public ReadOnlyMemory<byte> BookStyleOf(Site site) => BookStyle.Of(HouseStyleOf(site));

    public IReadOnlyList<ReadOnlyMemory<byte>> CoversOf(Site site, IReadOnlyList<Book> books) => BookCovers.Of(site, books);

    public IReadOnlyList<ThemeFile> FilesFor(Site site)
    {
        var style = StyleOf(site);
        return
        [
            WebManifest.For(site.Settings, style.Palette, _names), .. style.Files, .. CardFiles.For(site), .. ChartFile.For(site), .. _pictures?.Of(site) ?? [],
        ];
    }

    private SiteStyle StyleOf(Site site) => SiteStyle.Of(site, HouseStyleOf(site), _names);

    /// <summary>With the tokens that the site sets itself.</summary>
    private HouseStyle HouseStyleOf(Site site) => HouseStyles.First(style => style.Name == site.Settings.HouseStyle).With(site.OwnTokens);
}
