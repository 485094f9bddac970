namespace Kennisbank.Linking;

/// <summary>Ties each page of a series to the ones before and after it.</summary>
internal static class SeriesLinks
{
    /// <param name="pages">In list order, in which a series stands together and by number.</param>
    public static void Link(IReadOnlyList<Page> pages)
    {
        for (var index = 1; index < pages.Count; index++)
        {
            var (previous, next) = (pages[index - 1], pages[index]);
            if (previous.Content.InSeries is { } place && previous.Type == next.Type && place.Series == next.Content.InSeries?.Series)
            {
                previous.Next = next;
                next.Previous = previous;
            }
        }
    }
}
