using System.Runtime.InteropServices;

namespace Kennisbank.Model;

/// <summary>
/// Pages that share tags with a page. The work per page does not grow with the site: for each tag it considers only
/// the neighbours in list order, so that all pages together take linear time.
/// </summary>
public static class RelatedPages
{
    public const int Count = 6;

    /// <summary>Number of candidates on either side of the page for each of its tags.</summary>
    private const int Reach = 8;

    /// <summary>Rare kinds of tags weigh more: sharing a municipality says more than sharing an agenda.</summary>
    private static readonly (TagKind Kind, int Weight)[] Weights =
        [(TagKind.Gemeente, 6), (TagKind.Baken, 4), (TagKind.Patroon, 4), (TagKind.Thema, 3), (TagKind.Agenda, 1)];

    public static IReadOnlyList<RelatedPage> Of(Page page)
    {
        var scores = new Dictionary<int, Candidate>();
        foreach (var (kind, weight) in Weights)
        {
            foreach (var tag in page.Tags(kind))
            {
                AddNeighbours(page, tag, weight, scores);
            }
        }

        scores.Remove(page.Order);
        foreach (var relation in page.Relations)
        {
            scores.Remove(relation.Page.Order);
        }

        foreach (var shown in page.Steps.Concat(CarriersOf(page)))
        {
            scores.Remove(shown.Order);
        }

        return Best(scores.Values);
    }

    /// <summary>The list on the page of a baken, agenda or pattern.</summary>
    private static IEnumerable<Page> CarriersOf(Page page) => page.OwnTag?.Pages ?? [];

    /// <summary>The best first. Only a few are kept, so a full sort is not needed.</summary>
    private static List<RelatedPage> Best(Dictionary<int, Candidate>.ValueCollection candidates)
    {
        var best = new List<Candidate>(Count + 1);
        foreach (var candidate in candidates)
        {
            var place = best.Count;
            while (place > 0 && candidate.CompareTo(best[place - 1]) < 0)
            {
                place--;
            }

            if (place < Count)
            {
                best.Insert(place, candidate);
                if (best.Count > Count)
                {
                    best.RemoveAt(Count);
                }
            }
        }

        return best.ConvertAll(candidate => new RelatedPage(candidate.Strongest.Pages[candidate.Index], candidate.Strongest));
    }

    private static void AddNeighbours(Page page, Tag tag, int weight, Dictionary<int, Candidate> scores)
    {
        var carriers = tag.Carriers;
        var at = IndexOf(carriers, page.Order);
        var last = Math.Min(carriers.Length - 1, at + Reach);
        for (var index = Math.Max(0, at - Reach); index <= last; index++)
        {
            if (carriers[index].IsBrowsable)
            {
                ref var candidate = ref CollectionsMarshal.GetValueRefOrAddDefault(scores, carriers[index].Order, out var isKnown);
                candidate = isKnown ? candidate with { Score = candidate.Score + weight } : new Candidate(carriers[index].Order, weight, tag, index);
            }
        }
    }

    /// <summary>Index of the page among a tag's pages, or the insertion point.</summary>
    private static int IndexOf(ReadOnlySpan<Tag.Carrier> carriers, int order)
    {
        var (low, high) = (0, carriers.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (carriers[middle].Order == order)
            {
                return middle;
            }

            (low, high) = carriers[middle].Order < order ? (middle + 1, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>A candidate by its index, because most are discarded.</summary>
    /// <param name="Strongest">The first tag that they share; kinds are in order of weight.</param>
    /// <param name="Index">Index of the page among the pages of that tag.</param>
    private readonly record struct Candidate(int Order, int Score, Tag Strongest, int Index) : IComparable<Candidate>
    {
        public int CompareTo(Candidate other) => Score != other.Score ? other.Score.CompareTo(Score) : Order.CompareTo(other.Order);
    }
}

/// <param name="Because">The shared tag of the greatest weight.</param>
public sealed record RelatedPage(Page Page, Tag Because)
{
    /// <summary>For readers: "zelfde baken: Integraal werken".</summary>
    public string Why => Because.Kind switch
    {
        TagKind.Agenda => $"zelfde agenda: {Because.Title}",
        TagKind.Thema => $"zelfde thema: {Because.Title}",
        TagKind.Gemeente => $"zelfde gemeente: {Because.Title}",
        TagKind.Baken => $"zelfde baken: {Because.Title}",
        TagKind.Patroon => $"zelfde patroon: {Because.Title}",
        TagKind.Rol => $"zelfde rol: {Because.Title}",
    };
}
