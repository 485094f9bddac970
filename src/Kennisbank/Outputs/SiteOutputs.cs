using Kennisbank.Model;
using Kennisbank.Outputs.Books;
using Kennisbank.Outputs.Hosting;
using Kennisbank.Search;
using Kennisbank.Views;
using Kennisbank.Views.Books;

namespace Kennisbank.Outputs;

/// <summary>Every file of the site, each created only when it is written or served.</summary>
public static class SiteOutputs
{
    /// <param name="books">Those that the site offers.</param>
    internal static IEnumerable<OutputFile> All(Site site, ITheme theme, WebServer server, IReadOnlyList<MadeBook> books) =>
        WithCompressed(
            [.. WithoutSearch(site, SiteViews.All(site), theme, server, books), .. SearchOutputs.All(new SearchCorpus(site, SearchPlaces.Of(site)))], server);

    /// <summary>The files, and compressed copies for a server that sends those.</summary>
    public static IReadOnlyList<OutputFile> WithCompressed(IReadOnlyList<OutputFile> files, WebServer server) => [.. files, .. Compression.Of(files, server)];

    /// <summary>One HTML page, with all that it shows made when it is asked for.</summary>
    public static OutputFile Of(View view, IPageRenderer renderer, PagePolicies? policies = null) =>
        new(view.OutputFile, output => renderer.Render(PreparedView.Of(view, policies), output)) { IsPage = view is not EmbedView };

    /// <summary>All but the search index: that takes reading every page, where the rest is only listed.</summary>
    /// <param name="all">Every HTML page but that of the books.</param>
    public static IEnumerable<OutputFile> WithoutSearch(Site site, IEnumerable<View> all, ITheme theme) => WithoutSearch(site, all, theme, default, []);

    /// <param name="books">Those that the site offers.</param>
    internal static IEnumerable<OutputFile> WithoutSearch(
        Site site, IEnumerable<View> all, ITheme theme, WebServer server, IReadOnlyList<MadeBook> books)
    {
        List<OfferedBook> offered = [.. books.Select(book => book.Offer)];
        var renderer = theme.RendererFor(site, offered);
        var policies = HostFiles.PoliciesIn(server);
        List<View> views = offered.Count == 0 ? [.. all] : [.. all, new BooksView(site, offered)];
        List<OutputFile> files =
        [
            .. views.Concat(EmbedView.All(site)).Select(view => Of(view, renderer, policies)),
            .. theme.Assets.Select(asset => OutputFile.FromBytes(asset.Path, asset.Content)),
            .. theme.FilesFor(site).Select(file => OutputFile.FromBytes(file.Path, file.Content)),
            .. site.Images.Values.Select(ImageOutput.Of),
            .. books.Select(book => book.File),
            .. MachineOutputs.All(site, views),
        ];
        return files.Concat(HostFiles.For(server, site, files));
    }
}
