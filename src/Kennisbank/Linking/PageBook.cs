using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Finds pages by the names that content uses for them.</summary>
internal sealed class PageBook
{
    private readonly Dictionary<string, Page> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Page> _sources = new(StringComparer.Ordinal);
    private readonly HashSet<string> _drafts;
    private readonly Dictionary<string, WithdrawnPage> _withdrawn;

    /// <param name="published">The pages of the site.</param>
    /// <param name="drafts">The pages that are not published yet.</param>
    /// <param name="withdrawn">Pages of which only a notice remains.</param>
    public PageBook(IReadOnlyList<Page> published, IReadOnlyList<PageContent> drafts, IReadOnlyList<WithdrawnPage> withdrawn)
    {
        var byFile = new Dictionary<string, Page>(published.Count, StringComparer.Ordinal);
        _byName.EnsureCapacity(published.Count);
        foreach (var page in published)
        {
            byFile.Add(page.Content.File, page);
            _byName.TryAdd(page.Content.Name, page);
            if (page.Type == ContentType.Bron)
            {
                _sources.TryAdd(page.Content.Slug, page);
            }
        }

        ByFile = byFile;
        _withdrawn = new Dictionary<string, WithdrawnPage>(withdrawn.Count, StringComparer.Ordinal);
        foreach (var page in withdrawn)
        {
            _withdrawn.TryAdd(page.Name, page);
        }

        _drafts = drafts.Select(page => page.Name).ToHashSet(StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, Page> ByFile { get; }

    /// <param name="name"><c>folder/slug</c>.</param>
    public Page? Find(string name) => _byName.GetValueOrDefault(name);

    /// <param name="slug">Without its folder, as pages name their sources.</param>
    public Page? FindSource(string slug) => _sources.GetValueOrDefault(slug);

    /// <param name="name">As above.</param>
    public WithdrawnPage? FindWithdrawn(string name) => _byName.ContainsKey(name) ? null : _withdrawn.GetValueOrDefault(name);

    public bool IsDraft(string name) => _drafts.Contains(name) && !_byName.ContainsKey(name);

    /// <summary>Resolves names to pages; an unknown name becomes a problem.</summary>
    public IEnumerable<Page> Resolve(IReadOnlyList<Reference> names, List<Problem> problems)
    {
        foreach (var name in names)
        {
            if (Find(name.Target) is { } page)
            {
                yield return page;
            }
            else
            {
                problems.Add(Unknown(name));
            }
        }
    }

    private Problem Unknown(Reference name) => _withdrawn.ContainsKey(name.Target)
        ? ReferenceRules.WithdrawnPage.At(
            name.At, $"De pagina '{name.Target}' is ingetrokken; de verwijzing staat niet op de site.", "Haal haar hier weg.")
        : IsDraft(name.Target)
        ? ReferenceRules.UnknownPage.At(
            name.At, $"De pagina '{name.Target}' is nog een concept.", "Haal haar hier weg tot zij gepubliceerd is.")
        : ReferenceRules.UnknownPage.At(
            name.At,
            $"Onbekende pagina '{name.Target}'.",
            "Schrijf 'map/naam', bijvoorbeeld 'casussen/woerden-zwembaden'.",
            () => Suggestion.DidYouMean(name.Target, _byName.Keys));
}
