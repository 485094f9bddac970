using System.Collections.Concurrent;
using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Theming.Assets;
using Kennisbank.Theming.Sharing;
using Kennisbank.Theming.Templates.Layout;
using Kennisbank.Theming.Templates.Parts;
using Kennisbank.Views;
using Kennisbank.Views.Books;
using Microsoft.AspNetCore.Components;

namespace Kennisbank.Theming.Rendering;

/// <summary>
/// HTML that many pages of one site share, rendered once and cached: a site of ten thousand pages shows each card some fifty
/// times. Parts are rendered lazily, so that the preview of one page does not pay for all.
/// </summary>
public sealed class SiteParts
{
    private readonly ConcurrentDictionary<Page, byte[]> _cards = new();
    private readonly ConcurrentDictionary<(UrlPath? Section, bool IsItself), MarkupString> _headers = new();
    private readonly ConcurrentDictionary<FacetGroup, MarkupString> _facetLinks = new();
    private readonly string _marksFile;
    private readonly SharePictures? _pictures;
    private readonly ConcurrentDictionary<IReadOnlyList<PageScript>, MarkupString> _headFiles = new();
    private readonly Lazy<MarkupString> _footer;
    private readonly Lazy<MarkupString> _sharedSite;
    private readonly Lazy<FacetCounts> _facets;

    internal SiteParts(
        Site site, SiteStyle style, AssetNames assets, bool liveReload, SharePictures? pictures, IReadOnlyList<OfferedBook> books)
    {
        Site = site;
        Books = books;
        Assets = assets;
        Marks = new Marks(style.Marks);
        _marksFile = style.Marks;
        LiveReload = liveReload;
        Style = style.Sheet;
        Palette = style.Palette;
        _pictures = pictures;
        _footer = new(() => TemplateWriter.Html(new SiteFooter { Site = site, HasBooks = books.Count > 0 }));
        _sharedSite = new(
            () => TemplateWriter.Html(new SharedPicture { Site = site, Picture = assets.Cover(site.Settings.HouseStyle), Alt = site.Settings.Title }));
        _facets = new(() => new FacetCounts(site));
    }

    public Site Site { get; }

    /// <summary>The books that visitors can download; usually none.</summary>
    internal IReadOnlyList<OfferedBook> Books { get; }

    internal AssetNames Assets { get; }

    internal Asset Style { get; }

    internal Marks Marks { get; }

    internal Palette Palette { get; }

    internal bool LiveReload { get; }

    internal MarkupString Footer => _footer.Value;

    /// <param name="scripts">A list of <see cref="PageScripts"/>.</param>
    internal MarkupString HeadFiles(IReadOnlyList<PageScript> scripts) =>
        _headFiles.GetOrAdd(scripts, scripts => TemplateWriter.Html(new HeadFiles { Scripts = scripts, Parts = this }));

    /// <summary>A booklet as an e-book; null when the site does not offer it.</summary>
    internal OfferedBook? BookOf(BookletView booklet) => Books.FirstOrDefault(offered => offered.Book.Place == booklet.Url);

    /// <summary>The metadata of a shared link that is the same for every page.</summary>
    internal MarkupString SharedSite => _sharedSite.Value;

    /// <summary>The address of the page's own share picture; null when it has none.</summary>
    internal string? SharePictureOf(View view) => _pictures is not null && view is PageView page ? _pictures.UrlOf(page.Page, Site) : null;

    /// <param name="section">The menu entry that the page belongs to.</param>
    /// <param name="isItself">Whether the page is that entry's own page.</param>
    internal MarkupString Header(UrlPath? section, bool isItself) => _headers.GetOrAdd((section, isItself), key =>
        TemplateWriter.Html(new SiteHeader { Parts = this, Section = key.Section, IsItself = key.IsItself }));

    internal ReadOnlySpan<byte> Card(Page page) =>
        _cards.GetOrAdd(page, page => TemplateWriter.Utf8(new Card { Page = page, Parts = this }));

    internal MarkupString Drawing(Page page) => PageDrawing.Of(page).Svg(_marksFile);

    /// <summary>The filters of a list of one type.</summary>
    internal IReadOnlyList<FacetGroup> Facets(ContentType type) => _facets.Value.Of(type);

    /// <summary>One of those filters, with none of its tags selected.</summary>
    internal MarkupString FacetLinks(FacetGroup group) =>
        _facetLinks.GetOrAdd(group, group => TemplateWriter.Html(new FacetLinks { Group = group }));
}
