using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Linking;

/// <summary>Ties pages to pages they name in their keys, and lets both ends know.</summary>
internal static class RelationLinks
{
    public static void Link(IReadOnlyList<Page> pages, PageBook book, List<Problem> problems)
    {
        var relations = new Dictionary<Page, List<Relation>>();
        foreach (var page in pages)
        {
            foreach (var (names, kind, inverse) in Named(page.Content).Where(named => named.Names.Count > 0))
            {
                foreach (var other in Resolve(names, kind, book, problems).Where(other => other != page))
                {
                    Add(relations, page, new Relation(kind, other));
                    Add(relations, other, new Relation(inverse, page));
                }
            }
        }

        foreach (var (page, found) in relations)
        {
            page.Relations =
            [
                .. found.Distinct().OrderBy(relation => relation.Kind).ThenBy(relation => relation.Page.Order),
            ];
        }
    }

    private static IEnumerable<(IReadOnlyList<Reference> Names, RelationKind Kind, RelationKind Inverse)> Named(PageContent content)
    {
        if (content is Les les)
        {
            yield return (les.Examples, RelationKind.Example, RelationKind.ExampleOf);
            yield return (les.CounterExamples, RelationKind.CounterExample, RelationKind.CounterExampleOf);
        }

        yield return (content.Head.SeeAlso, RelationKind.SeeAlso, RelationKind.SeeAlso);
    }

    /// <summary>Only a case or story can be an example.</summary>
    private static IEnumerable<Page> Resolve(IReadOnlyList<Reference> names, RelationKind kind, PageBook book, List<Problem> problems)
    {
        var unfit = names.Where(name => kind != RelationKind.SeeAlso && book.Find(name.Target) is { Type: not (ContentType.Casus or ContentType.Verhaal) }).ToList();
        problems.AddRange(unfit.Select(name => ReferenceRules.UnknownPage.At(
            name.At, $"'{name.Target}' is geen casus of verhaal.", "Noem een pagina uit casussen of verhalen, of zet deze bij 'zie-ook'.")));
        return book.Resolve([.. names.Except(unfit)], problems);
    }

    private static void Add(Dictionary<Page, List<Relation>> relations, Page page, Relation relation)
    {
        if (!relations.TryGetValue(page, out var list))
        {
            relations[page] = list = [];
        }

        list.Add(relation);
    }
}
