using Kennisbank.Content;

namespace Kennisbank.Linking;

/// <summary>Ties each page of a series to the ones before and after it.</summary>
internal static class SeriesLinks
{
    /// <param name="pages">In list order, in which a series stands together and by number.</param>
    public static void Link(IReadOnlyList<Page.Builder> pages)
    {
        for (var index = 1; index < pages.Count; index++)
        {
            var (previous, next) = (pages[index - 1], pages[index]);
            if (SeriesOf(previous.Page.Content) is { } series && series == SeriesOf(next.Page.Content))
            {
                previous.Next = next.Page;
                next.Previous = previous.Page;
            }
        }
    }

    private static string? SeriesOf(PageContent content) => content switch
    {
        Les les => les.Series.Slug(),
        Baken or AgendaFase or Kenmerk => content.Type.Folder(),
        _ => null,
    };
}
