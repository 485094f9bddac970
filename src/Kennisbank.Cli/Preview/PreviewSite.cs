using Kennisbank.Editing;
using Kennisbank.Model;
using Kennisbank.Outputs;
using Kennisbank.Views;

namespace Kennisbank.Cli.Preview;

/// <summary>
/// An immutable snapshot of the site, in memory. Only its outputs can be requested:
/// addresses are looked up, and never become paths on disk.
/// </summary>
internal sealed class PreviewSite
{
    private readonly Lazy<Dictionary<string, OutputFile>> _outputs;
    private readonly Lazy<Dictionary<string, OutputFile>> _search;
    private readonly Lazy<Dictionary<string, RedirectRule>> _redirects;

    private readonly RenderedFiles _rendered = new();
    private readonly Lazy<IPageRenderer> _renderer;
    private readonly Lazy<Overview> _overview;

    /// <summary>Whether two pages may claim one address.</summary>
    private readonly bool _hasErrors;

    public PreviewSite(CheckedSite checkedSite, ITheme theme)
    {
        var site = checkedSite.Site;
        Site = site;
        _hasErrors = checkedSite.Problems.HasErrors;
        _overview = new(checkedSite.Overview);
        _renderer = new(() => theme.RendererFor(site, []));
        _outputs = new(() => IndexOutputs(site, theme));
        _search = new(() => SearchOutputs.All(checkedSite.Corpus).ToDictionary(output => output.Path, StringComparer.Ordinal));
        _redirects = new(() => RedirectTable.For(site).DistinctBy(rule => rule.From).ToDictionary(rule => rule.From, StringComparer.Ordinal));

        // The browser will request it at once; warms up the caches.
        _ = Task.Run(() => _outputs.Value);
    }

    public Site Site { get; }

    public int PageCount => _outputs.Value.Values.Count(output => output.IsPage);

    public OutputFile? NotFoundPage => _outputs.Value.GetValueOrDefault("404.html");

    /// <summary>Made when it is asked for: it reads every sentence of the site.</summary>
    public Overview Overview => _overview.Value;

    public RenderedFile Render(OutputFile file) => _rendered.Of(file);

    /// <summary>The response of a web server for this address, following Netlify's rules.</summary>
    /// <param name="path">Decoded, root-relative.</param>
    public PreviewAnswer Find(string path)
    {
        var file = path.EndsWith('/') ? path[1..] + "index.html" : path[1..];
        if (!_outputs.IsValueCreated && PageAt(path) is { } page)
        {
            return new PreviewAnswer.File(page);
        }

        var outputs = SearchOutputs.Has(file) ? _search : _outputs;
        if (outputs.Value.TryGetValue(file, out var output))
        {
            return new PreviewAnswer.File(output);
        }

        if (_outputs.Value.ContainsKey(path[1..] + "/index.html"))
        {
            return new PreviewAnswer.Redirect(path + "/", RedirectTable.Moved);
        }

        return _redirects.Value.TryGetValue(path.EndsWith('/') ? path : path + "/", out var rule)
            ? new PreviewAnswer.Redirect(rule.To, rule.Status)
            : new PreviewAnswer.Nothing();
    }

    /// <summary>Finds a page without listing all outputs, because an editor who just saved it is waiting.</summary>
    private OutputFile? PageAt(string path) =>
        !_hasErrors && Site.Pages.FirstOrDefault(page => page.Url.Value == path) is { } page
            ? SiteOutputs.Of(new PageView(Site, page), _renderer.Value)
            : null;

    private static Dictionary<string, OutputFile> IndexOutputs(Site site, ITheme theme)
    {
        var outputs = new Dictionary<string, OutputFile>(StringComparer.Ordinal);
        foreach (var output in SiteOutputs.WithoutSearch(site, SiteViews.All(site), theme))
        {
            // With errors in the content two pages can claim one address; the first one wins. Configuration files of the host
            // are not served by the host either.
            if (!output.Path.StartsWith('_'))
            {
                outputs.TryAdd(output.Path, output);
            }
        }

        return outputs;
    }
}

/// <summary>The resource at an address.</summary>
internal abstract record PreviewAnswer
{
    public sealed record File(OutputFile Output) : PreviewAnswer;

    public sealed record Redirect(string To, int Status) : PreviewAnswer;

    public sealed record Nothing : PreviewAnswer;
}
