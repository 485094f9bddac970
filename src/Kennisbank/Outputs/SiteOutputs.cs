using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Outputs;

/// <summary>Every file of the site, each created only when it is written or served.</summary>
public static class SiteOutputs
{
    public static IEnumerable<OutputFile> All(Site site, ITheme theme) => WithoutSearch(site, SiteViews.All(site), theme).Concat(SearchOutputs.All(site));

    /// <summary>One HTML page, with all that it shows made when it is asked for.</summary>
    public static OutputFile Of(View view, IPageRenderer renderer) => new(view.OutputFile, output => renderer.Render(PreparedView.Of(view), output));

    /// <summary>All but the search index: that takes reading every page, where the rest is only listed.</summary>
    /// <param name="all">Every HTML page.</param>
    public static IEnumerable<OutputFile> WithoutSearch(Site site, IEnumerable<View> all, ITheme theme)
    {
        var renderer = theme.RendererFor(site);
        var views = all.ToList();
        return views.Select(view => Of(view, renderer))
            .Concat(theme.Assets.Select(asset => OutputFile.FromBytes(asset.Path, asset.Content)))
            .Concat(theme.FilesFor(site).Select(file => OutputFile.FromBytes(file.Path, file.Content)))
            .Concat(site.Images.Values.Select(ImageOutput.Of))
            .Concat(MachineOutputs.All(site, views));
    }
}
