using Kennisbank.Checking;
using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Reading;

namespace Kennisbank.Linking;

/// <summary>Makes a site of loose content: every name that is used becomes what it names, and what names nothing is a problem.</summary>
public static class SiteLinker
{
    /// <param name="includeDrafts">Whether pages with <c>concept: ja</c> are published too.</param>
    /// <param name="today">Only used to see whether the date in security.txt has passed.</param>
    public static Site Link(ContentSet content, bool includeDrafts, DateOnly today, List<Problem> problems)
    {
        var published = content.Pages.Where(page => includeDrafts || !page.Head.IsDraft).ToList();
        Uniqueness.Check(published, problems);
        Uniqueness.CheckAgainst(published, content.Withdrawn, problems);

        var pages = InListOrder(published);
        var book = new PageBook(pages, content.Pages, content.Withdrawn);
        var tags = new TagIndex(content.Vocabularies, published);
        PageTagger.Tag(pages, tags, problems);
        SourceLinks.Link(pages, book, problems);
        RelationLinks.Link(pages, book, problems);
        SeriesLinks.Link(pages);
        PathLinks.Link(pages, book, problems);

        var matrix = MatrixOf(tags);
        var images = content.Images.ToDictionary(image => image.Entry.Path, StringComparer.Ordinal);
        var site = new Site(content.Settings, pages, tags, matrix, images) { Withdrawn = content.Withdrawn };
        var lists = SiteAddresses.OfLists(site);
        Uniqueness.CheckAgainst(lists, site.PagesOf(ContentType.Pagina), problems);
        var addresses = SiteAddresses.Of(site, lists);
        var diagrams = DiagramLinks.Link(content.Diagrams, book, problems);
        var links = new LinkResolver(
            book.ByFile, addresses.Keys.ToHashSet(StringComparer.Ordinal), images, diagrams, AbsentOf(content, book));
        site.Links = links;
        LinkChecks.Check(pages, links, problems);
        DiagramLinks.CheckUse(content.Diagrams, content.Pages, links, problems);
        site.Redirects = RedirectBuilder.Build(content.Addresses, addresses, problems);
        site.UnlistedAddresses = SiteAddresses.NotIn(content.Addresses, addresses);
        if (content.Addresses.IsComplete)
        {
            LedgerChecks.Check(site.UnlistedAddresses, problems);
        }

        SecurityTxtChecks.Check(content.Settings, today, problems);
        return site;
    }

    private static AbsentFiles AbsentOf(ContentSet content, PageBook book) => new(
        content.Pages.Select(page => page.File).Where(file => !book.ByFile.ContainsKey(file)).ToHashSet(StringComparer.Ordinal),
        content.Withdrawn.ToDictionary(page => page.File, StringComparer.Ordinal),
        content.Refused);

    private static List<Page> InListOrder(IReadOnlyList<PageContent> published)
    {
        var pages = published.Select(page => new Page(page)).OrderBy(page => page.Content.SortKey, StringComparer.Ordinal).ToList();
        for (var order = 0; order < pages.Count; order++)
        {
            pages[order].Order = order;
        }

        return pages;
    }

    private static BakenMatrix MatrixOf(TagIndex tags)
    {
        var phases = tags.Of(TagKind.Agenda);
        return new BakenMatrix([.. tags.Of(TagKind.Baken).Select(baken => new MatrixRow(baken, [.. phases.Select(phase => CellOf(baken, phase))]))]);
    }

    private static MatrixCell CellOf(Tag baken, Tag phase) =>
        new(baken, phase, [.. baken.Pages.Where(page => page.Phases.Contains(phase))]);
}
