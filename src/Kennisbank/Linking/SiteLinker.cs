using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Builds a site from separate content files: resolves every name, and reports the unknown ones.</summary>
public static class SiteLinker
{
    /// <param name="includeDrafts">Whether pages with <c>concept: ja</c> are published too.</param>
    /// <param name="today">Only used to see which dates have passed.</param>
    /// <param name="files">Addresses of files, other than pages, that a text may link to.</param>
    public static Site Link(ContentSet content, bool includeDrafts, DateOnly today, List<Problem> problems, IReadOnlySet<string> files)
    {
        var drafts = includeDrafts ? [] : content.Pages.Where(page => page.Head.IsDraft).ToList();
        var published = drafts.Count == 0 ? content.Pages : [.. content.Pages.Where(page => !page.Head.IsDraft)];
        var builders = InListOrder(published);
        var pages = builders.ConvertAll(builder => builder.Page);
        var book = new PageBook(pages, drafts, content.Withdrawn);
        var tags = new TagIndex(content.Vocabularies, published);
        var otherProblems = new List<Problem>();
        Parallel.Invoke(
            () => TagPages(builders, tags, problems),
            () => LinkPages(published, builders, book, otherProblems));
        problems.AddRange(otherProblems);

        var formerIds = FormerIdLinks.Link(builders, content, problems);
        var images = content.Images.ToDictionary(image => image.Entry.Path, StringComparer.Ordinal);
        var builder = new Site.Builder(content, pages, [.. TagKinds.All.Select(tags.Of)], MatrixOf(tags), images);
        var site = builder.Site;
        builder.Assessment = SelfAssessmentLinks.Link(content.Assessment, book, problems);
        Uniqueness.CheckAgainst(published, content.Withdrawn, problems);
        var lists = SiteAddresses.OfLists(site);
        Uniqueness.CheckAgainst(lists, site.PagesOf(ContentType.Pagina), problems);
        var addresses = SiteAddresses.Of(site, lists);
        var diagrams = DiagramLinks.Link(content.Diagrams, book, problems);
        var own = new OwnAddresses(content.Settings.Hosts, addresses, files, () => Known(pages, drafts, content.Withdrawn), content.Addresses);
        var links = new LinkResolver(book.ByFile, own, images, diagrams, AbsentOf(drafts, content));
        BodyLinks.Link(builders, links, problems);
        DiagramLinks.CheckUse(content, pages, drafts, links, problems);
        builder.Chosen = [.. book.Resolve(content.Settings.Chosen, problems)];
        builder.LaterChanges = LaterChangeLinks.Link(content.LaterChanges, book, problems);
        LaterChangeLinks.CheckReviews(site, problems);
        builder.Redirects = RedirectBuilder.Build(content.Addresses, addresses, formerIds, tags, problems);
        builder.UnlistedAddresses = SiteAddresses.NotIn(content.Addresses, addresses);
        if (content.Addresses.IsComplete)
        {
            LedgerChecks.Check(site.UnlistedAddresses, problems);
        }

        DateChecks.Check(content, today, problems);
        SecurityTxtChecks.Check(content.Settings, today, problems);
        return site;
    }

    private static void TagPages(IReadOnlyList<Page.Builder> pages, TagIndex tags, List<Problem> problems)
    {
        PageTagger.Tag(pages, tags, problems);
        OverviewLinks.Link(pages, tags, problems);
    }

    /// <summary>Links between pages; independent of tags, so it runs in parallel with the tagging.</summary>
    private static void LinkPages(IReadOnlyList<PageContent> published, IReadOnlyList<Page.Builder> pages, PageBook book, List<Problem> problems)
    {
        Uniqueness.Check(published, problems);
        SourceLinks.Link(pages, book, problems);
        RelationLinks.Link(pages, book, problems);
        SeriesLinks.Link(pages);
        LeespadLinks.Link(pages, book, problems);
        BijeenkomstLinks.Link(pages, book, problems);
        PartLinks.Link(pages, book, problems);
        PatroonLinks.Link(pages, book, problems);
    }

    /// <summary>Everything with a file of its own, by address and permalink.</summary>
    private static Dictionary<string, LinkTarget> Known(List<Page> pages, IReadOnlyList<PageContent> drafts, IReadOnlyList<WithdrawnPage> withdrawn)
    {
        var known = new Dictionary<string, LinkTarget>(2 * pages.Count, StringComparer.Ordinal);
        foreach (var page in pages)
        {
            Add(page.Url, page.Content.Id, new LinkTarget.ToPage(page, ""));
            foreach (var id in page.FormerIds)
            {
                Add(page.Url, id, new LinkTarget.ToPage(page, ""));
            }
        }

        foreach (var page in withdrawn)
        {
            Add(page.Url, page.Id, new LinkTarget.Withdrawn(page));
        }

        foreach (var page in drafts)
        {
            Add(page.Url, page.Id, new LinkTarget.Draft(page.File));
        }

        return known;

        // Duplicate addresses and ids are reported elsewhere.
        void Add(UrlPath url, string id, LinkTarget target)
        {
            known.TryAdd(url.Value, target);
            if (id.Length > 0)
            {
                known.TryAdd(UrlPath.Permalink(id).Value, target);
            }
        }
    }

    private static AbsentFiles AbsentOf(IReadOnlyList<PageContent> drafts, ContentSet content) =>
        new(
            drafts.Select(page => page.File).ToHashSet(StringComparer.Ordinal),
            content.Withdrawn.ToDictionary(page => page.File, StringComparer.Ordinal),
            content.Refused);

    /// <summary>Builders are in page order: <c>pages[page.Order]</c> is the builder of a page.</summary>
    private static List<Page.Builder> InListOrder(IReadOnlyList<PageContent> published) =>
        [.. published.OrderBy(page => page.SortKey, StringComparer.Ordinal).Select((page, order) => new Page.Builder(page, order))];

    private static BakenMatrix MatrixOf(TagIndex tags)
    {
        var (bakens, agendas) = (tags.Of(TagKind.Baken), tags.Of(TagKind.Agenda));
        return new BakenMatrix(
            [.. bakens.Select(baken => RowOf(baken, agendas))],
            bakens.Count == 0 ? [] : [.. agendas.Select(agenda => new BakenlessCell(agenda, [.. agenda.Pages.Where(page => page.Bakens.Count == 0)]))]);
    }

    private static MatrixRow RowOf(Tag baken, IReadOnlyList<Tag> agendas)
    {
        var cells = agendas.ToDictionary(agenda => agenda, _ => new List<Page>());
        foreach (var page in baken.Pages)
        {
            foreach (var agenda in page.Agendas)
            {
                cells[agenda].Add(page);
            }
        }

        return new MatrixRow(baken, [.. agendas.Select(agenda => new MatrixCell(baken, agenda, cells[agenda]))]);
    }
}
