using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Parsing;
using Kennisbank.Views.Books;

namespace Kennisbank.Views;

/// <summary>The appearance of the site: templates that render a view as HTML, and their files.</summary>
public interface ITheme
{
    /// <summary>The allowed values of <c>huisstijl</c> in <c>site.yml</c>, the default first.</summary>
    IReadOnlyList<HouseStyle> HouseStyles { get; }

    /// <summary>Files with fixed content: styles, scripts, fonts, icons.</summary>
    IReadOnlyList<ThemeAsset> Assets { get; }

    /// <summary>Files that depend on the content, such as the manifest and the share pictures.</summary>
    IReadOnlyList<ThemeFile> FilesFor(Site site) => [];

    /// <summary>A renderer for one site; it may cache what many pages of that site share.</summary>
    /// <param name="books">Those that its pages offer.</param>
    IPageRenderer RendererFor(Site site, IReadOnlyList<OfferedBook> books);

    /// <summary>The stylesheet of the e-books of a site.</summary>
    ReadOnlyMemory<byte> BookStyleOf(Site site);

    /// <summary>The cover of each book, as PNG.</summary>
    IReadOnlyList<ReadOnlyMemory<byte>> CoversOf(Site site, IReadOnlyList<Book> books);
}

/// <summary>Renders pages of one site. Thread-safe.</summary>
public interface IPageRenderer
{
    void Render(PreparedView page, Utf8Output output);

    /// <summary>Renders a page as part of a booklet or book, without anything around it.</summary>
    void RenderChapter(BookletChapter chapter, Utf8Output output);
}

/// <param name="Path">In the output folder, without a leading slash. A name with a content hash can be cached forever.</param>
public sealed record ThemeAsset(string Path, ReadOnlyMemory<byte> Content);

/// <param name="Path">In the output folder, without a leading slash.</param>
/// <param name="Content">Called each time that the file is written.</param>
public sealed record ThemeFile(string Path, Func<ReadOnlyMemory<byte>> Content);
