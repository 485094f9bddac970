using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Linking;

/// <summary>Finds pages by the names that content uses for them.</summary>
internal sealed class PageBook
{
    private readonly Dictionary<string, Page> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _all;
    private readonly HashSet<string> _withdrawn;

    /// <param name="published">The pages of the site.</param>
    /// <param name="all">Those and the drafts.</param>
    /// <param name="withdrawn">Pages of which only a notice is left.</param>
    public PageBook(IReadOnlyList<Page> published, IReadOnlyList<PageContent> all, IReadOnlyList<WithdrawnPage> withdrawn)
    {
        ByFile = published.ToDictionary(page => page.Content.File, StringComparer.Ordinal);
        foreach (var page in published)
        {
            _byName.TryAdd(page.Content.Name, page);
        }

        _withdrawn = withdrawn.Select(page => page.Name).ToHashSet(StringComparer.Ordinal);
        _all = all.Select(page => page.Name).ToHashSet(StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, Page> ByFile { get; }

    /// <param name="name"><c>folder/slug</c>.</param>
    public Page? Find(string name) => _byName.GetValueOrDefault(name);

    public bool IsDraft(string name) => _all.Contains(name) && !_byName.ContainsKey(name);

    /// <summary>The pages behind the names; a name that is none becomes a problem.</summary>
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

    private Problem Unknown(Reference name) => _withdrawn.Contains(name.Target)
        ? ReferenceRules.WithdrawnPage.At(
            name.At, $"De pagina '{name.Target}' is ingetrokken; de verwijzing staat niet op de site.", "Haal haar hier weg.")
        : IsDraft(name.Target)
        ? ReferenceRules.UnknownPage.At(
            name.At, $"De pagina '{name.Target}' is nog een concept.", "Haal haar hier weg tot zij gepubliceerd is.")
        : ReferenceRules.UnknownPage.At(
            name.At,
            $"Onbekende pagina '{name.Target}'.",
            Suggestion.DidYouMean(name.Target, _byName.Keys) ?? "Schrijf 'map/naam', bijvoorbeeld 'casussen/woerden-zwembaden'.");
}
