using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Links pages to the pages that their keys name, in both directions.</summary>
internal sealed class RelationLinks
{
    private readonly Dictionary<Page, List<Relation>> _relations = [];
    private readonly PageBook _book;
    private readonly List<Problem> _problems;

    private RelationLinks(PageBook book, List<Problem> problems) => (_book, _problems) = (book, problems);

    public static void Link(IReadOnlyList<Page.Builder> pages, PageBook book, List<Problem> problems)
    {
        var links = new RelationLinks(book, problems);
        foreach (var page in pages)
        {
            links.TieAll(page.Page);
        }

        foreach (var (page, found) in links._relations)
        {
            pages[page.Order].Relations =
            [
                .. found.Distinct().OrderBy(relation => relation.Kind).ThenBy(relation => relation.Page.Order),
            ];
        }
    }

    private void TieAll(Page page)
    {
        if (page.Content is Les les)
        {
            Tie(page, OnlyExamples(les.Examples), RelationKind.Example, RelationKind.ExampleOf);
            Tie(page, OnlyExamples(les.CounterExamples), RelationKind.CounterExample, RelationKind.CounterExampleOf);
        }

        if (page.Content is Patroon patroon)
        {
            TellOfPattern(page, patroon);
        }

        Tie(page, page.Content.Head.SeeAlso, RelationKind.SeeAlso, RelationKind.SeeAlso);
    }

    /// <summary>On the pages where it was seen; its own page lists those with what was seen there, and reports names that are unknown.</summary>
    private void TellOfPattern(Page page, Patroon patroon)
    {
        foreach (var seen in patroon.Seen)
        {
            if (_book.Find(seen.Page.Target) is { } shown && shown != page)
            {
                Add(shown, new Relation(RelationKind.ShowsPattern, page));
            }
        }
    }

    private void Tie(Page page, IReadOnlyList<Reference> names, RelationKind kind, RelationKind inverse)
    {
        if (names.Count == 0)
        {
            return;
        }

        foreach (var other in _book.Resolve(names, _problems))
        {
            if (other != page)
            {
                Add(page, new Relation(kind, other));
                Add(other, new Relation(inverse, page));
            }
        }
    }

    /// <summary>Only a case or story can be an example.</summary>
    private IReadOnlyList<Reference> OnlyExamples(IReadOnlyList<Reference> names)
    {
        if (names.Count == 0)
        {
            return names;
        }

        var fit = new List<Reference>(names.Count);
        foreach (var name in names)
        {
            if (_book.Find(name.Target) is { Content: not Account })
            {
                _problems.Add(ReferenceRules.UnknownPage.At(
                    name.At, $"'{name.Target}' is geen casus of verhaal.", "Noem een pagina uit casussen of verhalen, of zet deze bij 'zie-ook'."));
            }
            else
            {
                fit.Add(name);
            }
        }

        return fit;
    }

    private void Add(Page page, Relation relation)
    {
        if (!_relations.TryGetValue(page, out var list))
        {
            _relations[page] = list = [];
        }

        list.Add(relation);
    }
}
