using Kennisbank.Model;
using Kennisbank.Parsing;

namespace Kennisbank.Views;

/// <summary>How the site looks: templates that turn a view into HTML, and the files that go with them.</summary>
public interface ITheme
{
    /// <summary>The names that <c>huisstijl</c> in <c>site.yml</c> may choose from, the usual one first.</summary>
    IReadOnlyList<string> HouseStyles { get; }

    /// <summary>Files with fixed content: styles, scripts, fonts, icons.</summary>
    IReadOnlyList<ThemeAsset> Assets { get; }

    /// <summary>Files that depend on what the site says, such as its manifest and the pictures for shared links.</summary>
    IReadOnlyList<ThemeFile> FilesFor(Site site) => [];

    /// <summary>A renderer for one site; it may keep what many pages of that site share.</summary>
    IPageRenderer RendererFor(Site site);
}

/// <summary>Writes pages of one site. Called from several threads at once.</summary>
public interface IPageRenderer
{
    void Render(PreparedView page, Utf8Output output);
}

/// <param name="Path">In the output folder, without a slash at the start. A name with a content hash caches for ever.</param>
public sealed record ThemeAsset(string Path, ReadOnlyMemory<byte> Content);

/// <param name="Path">In the output folder, without a slash at the start.</param>
/// <param name="Content">Called for each time that the file is written.</param>
public sealed record ThemeFile(string Path, Func<ReadOnlyMemory<byte>> Content);
