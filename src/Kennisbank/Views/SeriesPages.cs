using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>A series of lessons, with its lessons in reading order.</summary>
internal sealed record SeriesPages(LessonSeries Series, IReadOnlyList<Page> Lessons)
{
    public static IEnumerable<SeriesPages> Of(Site site) =>
        from lesson in site.PagesOf(ContentType.Les)
        group lesson by ((Les)lesson.Content).Series into series
        orderby series.Key.Order
        select new SeriesPages(series.Key, [.. series.OrderBy(lesson => lesson.Content.InSeries?.Number)]);
}
