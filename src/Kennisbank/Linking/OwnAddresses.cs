using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>
/// Resolves an address of this site in any form: from the address bar, a permalink, a local preview, an old address that
/// redirects. Nothing is indexed before the first link is resolved.
/// </summary>
/// <param name="hosts">The host names of the site.</param>
/// <param name="addresses">The current addresses, with the id of the page.</param>
/// <param name="files">Addresses of files, other than pages, that a text may link to.</param>
/// <param name="known">Pages and notices by address and permalink.</param>
/// <param name="book">The redirects of past addresses.</param>
internal sealed class OwnAddresses(
    IReadOnlyList<string> hosts,
    IReadOnlyDictionary<string, string> addresses,
    IReadOnlySet<string> files,
    Func<Dictionary<string, LinkTarget>> known,
    AddressBook book)
{
    private const string IndexPage = "index.html";
    private const string MarkdownPage = "index.md";

    /// <summary>Addresses of generated files; a link to one is never outdated.</summary>
    private static readonly string[] MachineFiles = [".xml", ".json", ".txt"];

    private readonly HashSet<string> _hosts = hosts.Select(Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<Dictionary<string, LinkTarget>> _known = new(known);
    private readonly Lazy<Dictionary<string, string>> _moved = new(() => Moved(book));

    public IEnumerable<string> All => addresses.Keys.Concat(files);

    /// <summary>The root-relative part of an absolute address on this site, with query and fragment; null for any other address.</summary>
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

    /// <summary>Resolves a root-relative path; null when nothing is there.</summary>
    public LinkTarget? Find(string path) => At(path) ?? (LeadsTo(path) is { } now ? At(now) : null);

    /// <summary>As above, for an address as a browser shows it, which may lack its final slash or name a file.</summary>
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

    /// <summary>The end of a chain of redirects, which may be the permalink of a page that moved.</summary>
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

    /// <summary>Previews run on this computer, on any port.</summary>
    private bool IsOwn(Uri url) =>
        url.Host.Length > 0 && (url.IsLoopback || url.Host == "0.0.0.0" || (url.IsDefaultPort && _hosts.Contains(Name(url.IdnHost))));

    private static string Name(string host)
    {
        var name = host.TrimEnd('.');
        return name.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? name["www.".Length..] : name;
    }
}
