using Kennisbank.Content;

namespace Kennisbank.Model;

/// <summary>The lists of the site: by type, by type and tag, by tag, and by baken and agenda.</summary>
public static class Listings
{
    private static readonly string[] Articles = ["de ", "het ", "een ", "onze ", "uw "];

    public static IEnumerable<Listing> All(Site site)
    {
        foreach (var type in ContentTypes.Listed.Where(site.Has))
        {
            yield return OfType(site, type);
        }

        foreach (var listing in Filtered(site))
        {
            yield return listing;
        }

        foreach (var tag in TagKinds.ListsOnly.SelectMany(site.Tags))
        {
            yield return OfTag(tag);
        }

        foreach (var cell in site.Matrix.Rows.SelectMany(row => row.Cells))
        {
            yield return OfCell(cell);
        }

        foreach (var cell in site.Matrix.WithoutBaken)
        {
            yield return OfCell(cell);
        }
    }

    public static UrlPath UrlOf(ContentType type) => UrlPath.Of(type.Profile().Segment);

    /// <summary>The address of a type's pages with one tag: <c>/lessen/baken/eigen-kracht/</c>.</summary>
    public static UrlPath UrlOf(ContentType type, Tag tag) => UrlOf(type).Append(tag.Kind.Singular()).Append(tag.Slug);

    public static Listing OfType(Site site, ContentType type) => new()
    {
        Url = UrlOf(type),
        Title = type.Plural(),
        Introduction = site.Settings.IntroductionOf(type),
        Type = type,
        Pages = site.PagesOf(type),
        Trail = [Crumb.Home],
    };

    private static IEnumerable<Listing> Filtered(Site site) =>
        from type in ContentTypes.Browsable
        from kind in TagKinds.All
        from tag in site.Tags(kind)
        let pages = tag.PagesOf(type)
        where pages.Count > 0
        select new Listing
        {
            Url = UrlOf(type, tag),
            Title = $"{type.Plural()}: {tag.Title}",
            Introduction = tag.Kind == TagKind.Gemeente ? "" : tag.Detail,
            Type = type,
            Filters = [tag],
            Pages = pages,
            Trail = [Crumb.Home, new Crumb(type.Plural(), UrlOf(type))],
        };

    public static Listing OfTag(Tag tag) => new()
    {
        Url = tag.Url,
        Title = tag.Title,
        Introduction = tag.Kind == TagKind.Gemeente ? $"Gemeente in de provincie {tag.Detail}." : tag.Detail,
        Filters = [tag],
        Pages = tag.Pages,
        Trail = [Crumb.Home, new Crumb(tag.Kind.Heading(), UrlPath.Of(tag.Kind.Plural()))],
    };

    private static Listing OfCell(MatrixCell cell) => new()
    {
        Url = cell.Url,
        Title = $"{cell.Baken.Title} in {InSentence(cell.Agenda.Title)}",
        Filters = [cell.Baken, cell.Agenda],
        Pages = cell.Pages,
        Trail = [Crumb.Home, new Crumb(ContentType.Baken.Plural(), UrlOf(ContentType.Baken)), new Crumb(cell.Baken.Title, cell.Baken.Url)],
    };

    private static Listing OfCell(BakenlessCell cell) => new()
    {
        Url = cell.Url,
        Title = $"Zonder baken in {InSentence(cell.Agenda.Title)}",
        Introduction = "Pagina’s die bij deze agenda horen, en niet bij één van de bakens in het bijzonder.",
        Pages = cell.Pages,
        Trail = [Crumb.Home, new Crumb(WellKnown.MatrixTitle, WellKnown.Matrix)],
    };

    /// <summary>Names of agendas come with and without an article.</summary>
    private static string InSentence(string agenda) => Articles.Any(article => agenda.StartsWith(article, StringComparison.OrdinalIgnoreCase))
        ? char.ToLowerInvariant(agenda[0]) + agenda[1..]
        : $"de agenda {agenda}";
}
