using Kennisbank.Content;

namespace Kennisbank.Linking;

/// <summary>Finds pages by the names that content uses for them.</summary>
internal sealed class PageBook
{
    private readonly Dictionary<string, Page> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _all;

    /// <param name="published">The pages of the site.</param>
    /// <param name="all">Those and the drafts.</param>
    public PageBook(IReadOnlyList<Page> published, IReadOnlyList<PageContent> all)
    {
        ByFile = published.ToDictionary(page => page.Content.File, StringComparer.Ordinal);
        foreach (var page in published)
        {
            _byName.TryAdd(page.Content.Name, page);
        }

        _all = all.Select(page => page.Name).ToHashSet(StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, Page> ByFile { get; }

    public IEnumerable<string> Names => _byName.Keys;

    /// <param name="name"><c>folder/slug</c>.</param>
    public Page? Find(string name) => _byName.GetValueOrDefault(name);

    public bool IsDraft(string name) => _all.Contains(name) && !_byName.ContainsKey(name);
}
