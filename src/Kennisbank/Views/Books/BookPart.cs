using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views.Books;

/// <summary>Pages of a book that belong together.</summary>
/// <param name="Introduction">May be empty.</param>
public sealed record BookPart(string Title, string Introduction, IReadOnlyList<Page> Pages)
{
    /// <summary>Whether its pages are so short that they follow each other, instead of each beginning on a new sheet.</summary>
    public bool IsOneText { get; private init; }

    /// <summary>Every page of the site once: a part for each series of lessons and for each other type, in the order of the menu.</summary>
    public static IReadOnlyList<BookPart> OfSite(Site site) =>
    [
        .. SeriesPages.Of(site).Select(series => new BookPart($"{ContentType.Les.Plural()}: {series.Series.Title}", "", series.Lessons)),
        .. ContentTypes.All.Where(type => type != ContentType.Les && site.PagesOf(type).Count > 0).Select(type =>
            new BookPart(type.Plural(), site.Settings.IntroductionOf(type), site.PagesOf(type)) { IsOneText = type is ContentType.Begrip }),
    ];
}
