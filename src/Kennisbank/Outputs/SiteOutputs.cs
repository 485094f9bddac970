using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Outputs;

/// <summary>Every file of the site, each created only when it is written or served.</summary>
public static class SiteOutputs
{
    public static IEnumerable<OutputFile> All(Site site, ITheme theme) => WithoutSearch(site, theme).Concat(SearchOutputs.All(site));

    /// <summary>All but the search index, which cannot be listed without reading every page.</summary>
    public static IEnumerable<OutputFile> WithoutSearch(Site site, ITheme theme)
    {
        var renderer = theme.RendererFor(site);
        var views = SiteViews.All(site).ToList();
        return views.Select(view => OutputFile.FromText(view.OutputFile, output => renderer.Render(view, output)))
            .Concat(theme.Assets.Select(asset => OutputFile.FromBytes(asset.Path, asset.Content)))
            .Concat(theme.FilesFor(site).Select(file => OutputFile.FromBytes(file.Path, file.Content)))
            .Concat(site.Images.Values.Select(ImageOutput.Of))
            .Concat(MachineOutputs.All(site, views));
    }
}
