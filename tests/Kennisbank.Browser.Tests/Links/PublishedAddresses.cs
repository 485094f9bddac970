using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Outputs;

namespace Kennisbank.Browser.Tests.Links;

/// <summary>What a visitor can reach on the built site: files, redirects, and the anchors in each page.</summary>
internal sealed class PublishedAddresses
{
    private readonly string _folder;
    private readonly Uri _base;
    private readonly HashSet<string> _redirects;
    private readonly Dictionary<string, IDocument> _drawings;

    public PublishedAddresses(BuiltContent content)
    {
        _folder = content.Folder;
        _base = content.Site.Settings.BaseUrl;
        _redirects = [.. RedirectTable.For(content.Site).Select(rule => rule.From)];
        Documents = content.Pages.AsParallel().ToDictionary(page => page, page => Parse(FileOf(page)), StringComparer.Ordinal);
        _drawings = Directory.EnumerateFiles(_folder, "*.svg", SearchOption.AllDirectories)
            .ToDictionary(file => "/" + Path.GetRelativePath(_folder, file).Replace('\\', '/'), Parse, StringComparer.Ordinal);
    }

    /// <summary>Every HTML page by its address.</summary>
    public IReadOnlyDictionary<string, IDocument> Documents { get; }

    /// <summary>The target of a link; null when it is not on this site.</summary>
    public Uri? Resolve(string from, string link) =>
        Uri.TryCreate(new Uri(_base, from), link, out var target) && target.Host == _base.Host && target.Scheme == _base.Scheme ? target : null;

    public bool Exists(Uri target)
    {
        var path = Uri.UnescapeDataString(target.AbsolutePath);
        if (!Documents.TryGetValue(path, out var document) && !_drawings.TryGetValue(path, out document))
        {
            return target.Fragment.Length == 0 && (_redirects.Contains(path) || File.Exists(FileOf(path)));
        }

        return target.Fragment.Length <= 1 || document.GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is not null;
    }

    private static IDocument Parse(string file)
    {
        using var text = File.OpenRead(file);
        return new HtmlParser().ParseDocument(text);
    }

    private string FileOf(string path) => Path.Combine(_folder, path.TrimStart('/') + (path.EndsWith('/') ? "index.html" : ""));
}
