using Kennisbank.Model;
using Kennisbank.Reading;

namespace Kennisbank.Linking;

/// <summary>
/// Resolves links in texts. A link is a relative path to a file, so that it also works where the files themselves are
/// read.
/// </summary>
internal sealed class LinkResolver(
    IReadOnlyDictionary<string, Page> pagesByFile,
    OwnAddresses own,
    IReadOnlyDictionary<string, ImageFile> images,
    IReadOnlyDictionary<string, SiteDiagram?> diagrams,
    AbsentFiles absent)
{
    public IEnumerable<string> Files => pagesByFile.Keys;

    public IEnumerable<string> Addresses => own.All;

    public IEnumerable<string> Images => images.Keys;

    public IEnumerable<string> Diagrams => diagrams.Keys;

    public LinkTarget Resolve(string fromFile, string target)
    {
        if (target.StartsWith('#'))
        {
            return PageTarget(fromFile, Unescape(target[1..]));
        }

        if (own.PartFromRoot(target) is { } whole)
        {
            return AddressTarget(whole, own.FindWhole);
        }

        if (ExternalAddress.StartOf(target) is { } start)
        {
            return start is not ("https:" or "mailto:") ? new LinkTarget.Forbidden(start)
                : ExternalAddress.IsWhole(target) ? new LinkTarget.External(target) : new LinkTarget.Malformed();
        }

        if (target.StartsWith('/'))
        {
            return AddressTarget(target, own.Find);
        }

        var (path, anchor) = Split(Unescape(target), '#');
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

    /// <param name="target">Root-relative, with a query or a fragment.</param>
    private static LinkTarget AddressTarget(string target, Func<string, LinkTarget?> find)
    {
        var (address, anchor) = Split(target, '#');
        var (path, question) = Split(address, '?');
        return find(Unescape(path)) switch
        {
            LinkTarget.ToPage there => WithQuestion(OnPage(there.Page, Unescape(anchor)), question),
            LinkTarget.Address list when anchor.Length > 0 => new LinkTarget.Missing(list.Path),
            LinkTarget.Address list when question.Length > 0 => new LinkTarget.Address($"{list.Path}?{question}"),
            { } other => other,
            null => new LinkTarget.Missing(Unescape(path)),
        };
    }

    private static LinkTarget WithQuestion(LinkTarget target, string question) => target is LinkTarget.ToPage page && question.Length > 0
        ? new LinkTarget.Address($"{page.Page.Url}?{question}{(page.Anchor.Length > 0 ? "#" + page.Anchor : "")}")
        : target;

    private LinkTarget PageTarget(string file, string anchor) =>
        pagesByFile.TryGetValue(file, out var page) ? OnPage(page, anchor) : absent.Describe(file);

    private static LinkTarget OnPage(Page page, string anchor) =>
        anchor.Length == 0 || !page.Content.Body.IsRead || page.Content.Body.Anchors.Contains(anchor)
            ? new LinkTarget.ToPage(page, anchor)
            : new LinkTarget.MissingAnchor(page, anchor);

    private static (string Before, string After) Split(string target, char sign) =>
        target.IndexOf(sign, StringComparison.Ordinal) is var at and >= 0 ? (target[..at], target[(at + 1)..]) : (target, "");

    private static string Unescape(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;
}
