using Kennisbank.Content;

namespace Kennisbank.Linking;

/// <summary>
/// Pages that share tags with a page, and what they share. The work for one page does not grow with the site: from each
/// tag it looks only at the neighbours in list order, so that all pages together cost linear time.
/// </summary>
public static class RelatedPages
{
    public const int Count = 6;

    /// <summary>How many neighbours on either side of the page each of its tags offers.</summary>
    private const int Reach = 10;

    /// <summary>The rarer kinds say more: two pages on one municipality belong together more than two on one phase.</summary>
    private static readonly (TagKind Kind, int Weight)[] Weights =
        [(TagKind.Gemeente, 6), (TagKind.Baken, 4), (TagKind.Thema, 3), (TagKind.Agenda, 1)];

    public static IReadOnlyList<RelatedPage> Of(Page page)
    {
        var known = page.Relations.Select(relation => relation.Page).Append(page).ToHashSet();
        var scores = new Dictionary<Page, (int Score, Tag Strongest)>();
        foreach (var (kind, weight) in Weights)
        {
            foreach (var tag in page.Tags(kind))
            {
                foreach (var neighbour in Neighbours(tag, page))
                {
                    if (ContentTypes.Browsable.Contains(neighbour.Type) && !known.Contains(neighbour))
                    {
                        var score = scores.TryGetValue(neighbour, out var sofar) ? sofar : (Score: 0, Strongest: tag);
                        scores[neighbour] = (score.Score + weight, score.Strongest);
                    }
                }
            }
        }

        return [.. scores
            .OrderByDescending(pair => pair.Value.Score)
            .ThenBy(pair => pair.Key.SortKey, StringComparer.Ordinal)
            .Take(Count)
            .Select(pair => new RelatedPage(pair.Key, pair.Value.Strongest))];
    }

    private static IEnumerable<Page> Neighbours(Tag tag, Page page)
    {
        var pages = tag.Pages;
        var at = IndexOf(pages, page.SortKey);
        var first = Math.Max(0, at - Reach);
        var last = Math.Min(pages.Count - 1, at + Reach);
        for (var index = first; index <= last; index++)
        {
            yield return pages[index];
        }
    }

    private static int IndexOf(IReadOnlyList<Page> pages, string key)
    {
        var (low, high) = (0, pages.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(pages[middle].SortKey, key);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return low;
    }
}

/// <param name="Because">The tag that the two pages share and that says most.</param>
public sealed record RelatedPage(Page Page, Tag Because)
{
    /// <summary>For readers: "zelfde baken: Integraal werken".</summary>
    public string Why => Because.Kind switch
    {
        TagKind.Agenda => $"zelfde fase: {Because.Title}",
        TagKind.Thema => $"zelfde thema: {Because.Title}",
        TagKind.Gemeente => $"zelfde gemeente: {Because.Title}",
        TagKind.Baken => $"zelfde baken: {Because.Title}",
        _ => $"zelfde rol: {Because.Title}",
    };
}
