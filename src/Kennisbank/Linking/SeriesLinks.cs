using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Links each page of a series to the previous and next ones.</summary>
internal static class SeriesLinks
{
    /// <param name="pages">In list order, in which a series is contiguous and sorted by number.</param>
    public static void Link(IReadOnlyList<Page.Builder> pages)
    {
        for (var index = 1; index < pages.Count; index++)
        {
            var (previous, next) = (pages[index - 1], pages[index]);
            var (before, after) = (previous.Page.Content, next.Page.Content);
            if (before.InSeries is { } place && before.Type == after.Type && place.Series == after.InSeries?.Series)
            {
                previous.Next = next.Page;
                next.Previous = previous.Page;
            }
        }
    }
}
