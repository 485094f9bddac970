using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>The texts of a reading path or of a series of lessons under each other, to print as one booklet.</summary>
/// <param name="Type">Of the list that it belongs to.</param>
/// <param name="Name">Of the path or the series.</param>
/// <param name="Within">Where it is linked from.</param>
/// <param name="Pages">In reading order.</param>
public sealed record BookletView(Site Site, UrlPath Url, ContentType Type, string Name, Crumb Within, IReadOnlyList<Page> Pages) : View(
    Site,
    Url,
    $"Boekje: {Name}",
    $"Alle {Pages.Count} pagina’s van ‘{Name}’ achter elkaar, om af te drukken.")
{
    /// <summary>More is no booklet, and no page for a phone.</summary>
    private const int MaxPages = 50;

    /// <summary>The last part of its address.</summary>
    private const string Segment = "boekje";

    public override IReadOnlyList<Crumb> Trail =>
        Within.Url == Listings.UrlOf(Type) ? [Crumb.Home, Within] : [Crumb.Home, new Crumb(Type.Plural(), Listings.UrlOf(Type)), Within];

    /// <summary>Search engines know the pages themselves.</summary>
    public override bool IsIndexed => false;

    public static IEnumerable<BookletView> All(Site site) => site.PagesOf(ContentType.Leespad).Select(path => OfPath(site, path)).OfType<BookletView>()
        .Concat(OfSeries(site));

    /// <returns>Null for a path without pages.</returns>
    public static BookletView? OfPath(Site site, Page path) => path.Steps.Count == 0
        ? null
        : new(site, path.Url.Append(Segment), path.Type, path.Title, new Crumb(path.Title, path.Url), path.Steps);

    /// <summary>One for each series of lessons.</summary>
    public static IEnumerable<BookletView> OfSeries(Site site)
    {
        var list = Listings.UrlOf(ContentType.Les);
        return
            from series in SeriesPages.Of(site)
            where series.Lessons.Count is > 1 and <= MaxPages
            select new BookletView(
                site, list.Append(Keys.Series).Append(series.Series.Slug).Append(Segment), ContentType.Les, series.Series.Title,
                new Crumb(ContentType.Les.Plural(), list), series.Lessons);
    }

    /// <summary>Renders the texts.</summary>
    public IEnumerable<BookletChapter> Chapters() => Pages.Select((page, index) => BookletChapter.Of(Site, page, $"kb_{index + 1}"));
}
