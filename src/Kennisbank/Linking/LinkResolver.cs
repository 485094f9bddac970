using Kennisbank.Reading;

namespace Kennisbank.Linking;

/// <summary>
/// Finds what a link in a text leads to. A link is a path to a file, from the file it stands in, so that it also works
/// where the files themselves are read.
/// </summary>
internal sealed class LinkResolver(
    IReadOnlyDictionary<string, Page> pagesByFile,
    IReadOnlyDictionary<string, string> addresses,
    IReadOnlySet<string> files,
    IReadOnlyDictionary<string, ImageFile> images,
    IReadOnlyDictionary<string, SiteDiagram?> diagrams,
    AbsentFiles absent)
{
    public IEnumerable<string> Files => pagesByFile.Keys;

    public IEnumerable<string> Addresses => addresses.Keys.Concat(files);

    public IEnumerable<string> Images => images.Keys;

    public IEnumerable<string> Diagrams => diagrams.Keys;

    public LinkTarget Resolve(string fromFile, string target)
    {
        if (target.StartsWith('#'))
        {
            return PageTarget(fromFile, Unescape(target[1..]));
        }

        if (ExternalAddress.StartOf(target) is { } start)
        {
            return start is not ("https:" or "mailto:") ? new LinkTarget.Forbidden(start)
                : ExternalAddress.IsWhole(target) ? new LinkTarget.External(target) : new LinkTarget.Malformed();
        }

        var (path, anchor) = Split(Unescape(target));
        if (path.StartsWith('/'))
        {
            return (addresses.ContainsKey(path) || files.Contains(path)) && anchor.Length == 0
                ? new LinkTarget.Address(path)
                : new LinkTarget.Missing(path);
        }

        return InputPath.Combine(fromFile, path) is { } file ? PageTarget(file, anchor) : new LinkTarget.Outside();
    }

    /// <summary>A picture or a figure.</summary>
    public LinkTarget ResolveImage(string fromFile, string target)
    {
        if (ExternalAddress.StartOf(target) is { } start)
        {
            return new LinkTarget.Forbidden(start);
        }

        if (InputPath.Combine(fromFile, Unescape(target)) is not { } file)
        {
            return new LinkTarget.Outside();
        }

        if (diagrams.TryGetValue(file, out var diagram))
        {
            return new LinkTarget.Diagram(file, diagram);
        }

        return images.TryGetValue(file, out var image) ? new LinkTarget.Image(image) : absent.Describe(file);
    }

    private LinkTarget PageTarget(string file, string anchor)
    {
        if (!pagesByFile.TryGetValue(file, out var page))
        {
            return absent.Describe(file);
        }

        return anchor.Length == 0 || !page.Content.Body.IsRead || page.Content.Body.Anchors.Contains(anchor)
            ? new LinkTarget.ToPage(page, anchor)
            : new LinkTarget.MissingAnchor(page, anchor);
    }

    private static (string Path, string Anchor) Split(string target) =>
        target.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? (target[..hash], target[(hash + 1)..]) : (target, "");

    private static string Unescape(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;
}
