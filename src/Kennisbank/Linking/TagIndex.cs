using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>All tags by kind and slug, while pages are added to them; resolves the names on pages.</summary>
internal sealed class TagIndex
{
    private readonly IReadOnlyList<Tag>[] _byKind = new IReadOnlyList<Tag>[TagKinds.All.Count];
    private readonly Dictionary<string, Tag.Builder>[] _bySlug = new Dictionary<string, Tag.Builder>[TagKinds.All.Count];
    private readonly HashSet<TagKind> _partial = [];

    public TagIndex(Vocabularies vocabularies, IEnumerable<PageContent> pages)
    {
        var content = pages.ToList();
        Add(TagKind.Baken, content.OfType<Baken>().OrderBy(baken => baken.Number).ThenBy(baken => baken.Slug, StringComparer.Ordinal)
            .Select(baken => new Tag.Builder(TagKind.Baken, baken, baken.ShortTitle, baken.Number)));
        Add(TagKind.Agenda, content.OfType<Agenda>().OrderBy(agenda => agenda.Number).ThenBy(agenda => agenda.Slug, StringComparer.Ordinal)
            .Select(agenda => new Tag.Builder(TagKind.Agenda, agenda, agenda.ShortTitle, agenda.Number)));
        Add(TagKind.Thema, vocabularies.Themes);
        Add(TagKind.Rol, vocabularies.Roles);
        Add(TagKind.Gemeente, vocabularies.Municipalities);
        Add(TagKind.Patroon, content.OfType<Patroon>().OrderBy(patroon => patroon.SortKey, StringComparer.Ordinal)
            .Select((patroon, index) => new Tag.Builder(TagKind.Patroon, patroon, patroon.ShortTitle, index + 1)));
    }

    public IReadOnlyList<Tag> Of(TagKind kind) => _byKind[(int)kind];

    public Tag.Builder? Find(TagKind kind, string slug) => _bySlug[(int)kind].GetValueOrDefault(slug);

    /// <summary>Whether the tag exists, or may exist in the unread part of its vocabulary.</summary>
    public bool MayHave(TagKind kind, string slug) => Find(kind, slug) is not null || _partial.Contains(kind);

    /// <summary>Resolves names to tags; an unknown name is reported once for each location.</summary>
    public IReadOnlyList<Tag.Builder> Resolve(TagKind kind, IReadOnlyList<Reference> names, List<Problem> problems)
    {
        if (names.Count == 0)
        {
            return [];
        }

        var found = new List<Tag.Builder>(names.Count);
        foreach (var name in names)
        {
            if (Find(kind, name.Target) is { } tag)
            {
                found.Add(tag);
            }
            else if (!_partial.Contains(kind))
            {
                problems.Add(Unknown(kind, name));
            }
        }

        return found;
    }

    private Problem Unknown(TagKind kind, Reference name)
    {
        var adjective = kind is TagKind.Baken or TagKind.Thema ? "Onbekend" : "Onbekende";
        var isListed = kind is TagKind.Gemeente or TagKind.Thema or TagKind.Rol;
        var otherwise = isListed
            ? $"De lijst staat in {kind.Plural()}.yml; zet een nieuwe naam daar eerst bij."
            : $"Kies een naam uit de map {kind.Plural()}.";
        return ReferenceRules.UnknownTag.At(
            name.At, $"{adjective} {kind.Singular()} '{name.Target}'.", otherwise, () => Instead(name, [.. Of(kind).Select(tag => tag.Slug)], isListed));
    }

    private static string? Instead(Reference name, IReadOnlyList<string> known, bool isListed) =>
        Suggestion.DidYouMean(name.Target, known) ?? (isListed ? null : $"Kies uit: {string.Join(", ", known)}.");

    private void Add(TagKind kind, IEnumerable<Tag.Builder> builders)
    {
        var list = builders.ToList();
        var bySlug = new Dictionary<string, Tag.Builder>(list.Count, StringComparer.Ordinal);
        foreach (var builder in list)
        {
            bySlug.TryAdd(builder.Tag.Slug, builder);
            builder.OfHowMany = list.Count;
        }

        _byKind[(int)kind] = list.ConvertAll(builder => builder.Tag);
        _bySlug[(int)kind] = bySlug;
    }

    private void Add(TagKind kind, Vocabulary vocabulary)
    {
        Add(kind, vocabulary.Terms.Select((term, index) => new Tag.Builder(kind, term, index + 1)));
        if (vocabulary.IsPartial)
        {
            _partial.Add(kind);
        }
    }
}
