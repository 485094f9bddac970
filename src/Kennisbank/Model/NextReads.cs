namespace Kennisbank.Model;

/// <summary>Where to read on after a page: three pages with a reason, and the rest, which a page keeps folded.</summary>
/// <param name="First">At most <see cref="Count"/>.</param>
/// <param name="Rest">In the order of <see cref="RelationKind"/>, then what only shares a tag.</param>
public sealed record NextReads(IReadOnlyList<NextRead> First, IReadOnlyList<NextRead> Rest)
{
    public const int Count = 3;

    /// <summary>Without the pages before and after it in its series, to which the page leads apart.</summary>
    public static NextReads Of(Page page)
    {
        var relations = page.Relations.Where(relation => relation.Page != page.Previous && relation.Page != page.Next)
            .DistinctBy(relation => relation.Page).Select(relation => new NextRead(relation.Page, ReasonOf(relation.Kind), relation.Kind)).ToList();
        var related = RelatedPages.Of(page).Where(other => other.Page != page.Previous && other.Page != page.Next)
            .Select(other => new NextRead(other.Page, other.Why, null)).ToList();
        List<NextRead> first = [.. Facing(relations).Union(Varied(relations, related)).Take(Count)];
        return new NextReads(first, [.. relations.Concat(related).Except(first)]);
    }

    /// <summary>Examples of a lesson and what contradicts it, so that a reader weighs the one against the other; empty when either is missing.</summary>
    private static List<NextRead> Facing(List<NextRead> relations)
    {
        var examples = relations.Where(read => read.Kind == RelationKind.Example).ToList();
        var counterExamples = relations.Where(read => read.Kind == RelationKind.CounterExample).ToList();
        return examples.Count == 0 || counterExamples.Count == 0
            ? []
            : [.. examples.Take(Count - 1), .. counterExamples.Take(Count - Math.Min(examples.Count, Count - 1))];
    }

    /// <summary>One of each kind of relation, then what shares a tag, then more of the same kinds.</summary>
    private static List<NextRead> Varied(List<NextRead> relations, List<NextRead> related)
    {
        var oneOfEach = relations.DistinctBy(read => read.Kind).ToList();
        return [.. oneOfEach.Concat(related).Concat(relations.Except(oneOfEach))];
    }

    private static string ReasonOf(RelationKind kind) => kind switch
    {
        RelationKind.Example => "een voorbeeld van deze les",
        RelationKind.ExampleOf => "de les waarvan dit een voorbeeld is",
        RelationKind.CounterExample => "een tegenvoorbeeld bij deze les",
        RelationKind.CounterExampleOf => "de les die hier een grens vindt",
        RelationKind.ShowsPattern => "een patroon dat hier te zien is",
        RelationKind.SeeAlso => "hoort hierbij",
    };
}

/// <param name="Why">For readers: "zelfde baken: Integraal werken".</param>
/// <param name="Kind">Null for a page that only shares a tag.</param>
public sealed record NextRead(Page Page, string Why, RelationKind? Kind);
