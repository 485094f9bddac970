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
    private const string UsualHouseStyle = "kennisbank";

    private readonly AssetNames _names = AssetNames.Read();

    private readonly SharePictures? _pictures = sharePictures is null ? null : new SharePictures(sharePictures);

    public IReadOnlyList<string> HouseStyles => [.. _names.HouseStyles.OrderBy(name => name != UsualHouseStyle).ThenBy(name => name, StringComparer.Ordinal)];

    public IReadOnlyList<ThemeAsset> Assets { get; } = EmbeddedAssets.Read();

    public IPageRenderer RendererFor(Site site, IReadOnlyList<OfferedBook> books) =>
        new PageRenderer(new SiteParts(site, _names, liveReload, _pictures, books));

    public ReadOnlyMemory<byte> BookStyleOf(Site site) => EmbeddedAssets.Bytes($"program/boek-{site.Settings.HouseStyle}.css");

    public IReadOnlyList<ReadOnlyMemory<byte>> CoversOf(Site site, IReadOnlyList<Book> books) => BookCovers.Of(site, books);

    public IReadOnlyList<ThemeFile> FilesFor(Site site) =>
        [WebManifest.For(site.Settings, _names), .. CardFiles.For(site), ChartFile.For(site), .. _pictures?.Of(site) ?? []];
}
