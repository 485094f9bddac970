using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>
/// What stands at an address of this site, however somebody came by it: the address bar, a permalink, a preview on this computer, an old
/// address that leads on. Nothing is looked up before the first link asks.
/// </summary>
/// <param name="hosts">The names under which the site is published.</param>
/// <param name="addresses">The addresses of now, with the id of the page there.</param>
/// <param name="files">Addresses of files, other than pages, that a text may lead to.</param>
/// <param name="known">Pages and notices by the address and the permalink that they have.</param>
/// <param name="book">Where addresses of the past lead.</param>
internal sealed class OwnAddresses(
    IReadOnlyList<string> hosts,
    IReadOnlyDictionary<string, string> addresses,
    IReadOnlySet<string> files,
    Func<Dictionary<string, LinkTarget>> known,
    AddressBook book)
{
    private const string IndexPage = "index.html";
    private const string MarkdownPage = "index.md";

    /// <summary>What the site has beside its pages, each made from all of them: no link to one can go stale.</summary>
    private static readonly string[] MachineFiles = [".xml", ".json", ".txt"];

    private readonly HashSet<string> _hosts = hosts.Select(Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<Dictionary<string, LinkTarget>> _known = new(known);
    private readonly Lazy<Dictionary<string, string>> _moved = new(() => Moved(book));

    public IEnumerable<string> All => addresses.Keys.Concat(files);

    /// <summary>Of a whole address on this site, its part from the root, with what comes behind the path; null for any other address.</summary>
    public string? PartFromRoot(string target)
    {
        var start = ExternalAddress.StartOf(target);
        return start is "https:" or "http:" or "//"
            && target.Contains("//", StringComparison.Ordinal)
            && !target.AsSpan().ContainsAnyInRange('\0', ' ')
            && !target.Contains('\\', StringComparison.Ordinal)
            && Uri.TryCreate(start == "//" ? "https:" + target : target, UriKind.Absolute, out var url)
            && IsOwn(url)
                ? url.AbsolutePath + url.Query + url.Fragment
                : null;
    }

    /// <summary>What stands at a path from the root; null for nothing.</summary>
    public LinkTarget? Find(string path) => At(path) ?? (LeadsTo(path) is { } now ? At(now) : null);

    /// <summary>The same for an address as a browser shows it: a slash at its end may be left out, and it may name a file.</summary>
    public LinkTarget? FindWhole(string path) =>
        Find(path)
        ?? (path.EndsWith('/') ? null : Find(path + "/"))
        ?? (path.EndsWith("/" + IndexPage, StringComparison.Ordinal) ? Find(path[..^IndexPage.Length]) : null)
        ?? (IsFile(path) ? new LinkTarget.Address(path) : null);

    private LinkTarget? At(string path) =>
        _known.Value.TryGetValue(path, out var target) ? target
        : addresses.ContainsKey(path) || files.Contains(path) ? new LinkTarget.Address(path)
        : null;

    private bool IsFile(string path) =>
        MachineFiles.Any(ending => path.EndsWith(ending, StringComparison.Ordinal))
        || (path.EndsWith("/" + MarkdownPage, StringComparison.Ordinal) && At(path[..^MarkdownPage.Length]) is LinkTarget.ToPage);

    /// <summary>The end of a chain of redirects, which may be the permalink of a page that got another address.</summary>
    private string? LeadsTo(string path)
    {
        var left = _moved.Value.Count;
        var now = _moved.Value.GetValueOrDefault(path);
        while (now is not null && At(now) is null && left-- > 0)
        {
            now = _moved.Value.GetValueOrDefault(now);
        }

        return now;
    }

    private static Dictionary<string, string> Moved(AddressBook book)
    {
        var moved = book.Redirects.ToDictionary(line => line.From, line => line.To, StringComparer.Ordinal);
        foreach (var line in book.Published.Where(line => line.PageId.Length > 0))
        {
            moved.TryAdd(line.Path, UrlPath.Permalink(line.PageId).Value);
        }

        return moved;
    }

    /// <summary>Whoever previews the site has it on this computer, on any port.</summary>
    private bool IsOwn(Uri url) =>
        url.Host.Length > 0 && (url.IsLoopback || url.Host == "0.0.0.0" || (url.IsDefaultPort && _hosts.Contains(Name(url.IdnHost))));

    private static string Name(string host)
    {
        var name = host.TrimEnd('.');
        return name.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? name["www.".Length..] : name;
    }
}
