using Kennisbank.Content;

namespace Kennisbank.Model;

/// <summary>The feeds of the site: of everything to read, of each type, and of each tag that people follow.</summary>
public static class Feeds
{
    public static IEnumerable<Feed> All(Site site)
    {
        yield return OfSite(site);
        foreach (var type in ContentTypes.Listed.Where(site.Has))
        {
            yield return OfType(site, type);
        }

        foreach (var tag in site.Tags(TagKind.Baken).Concat(site.Tags(TagKind.Agenda)))
        {
            yield return new Feed(tag.Url, TitleOf(site, tag.Title), tag.Detail, tag.Pages);
        }

        foreach (var tag in TagKinds.ListsOnly.SelectMany(site.Tags))
        {
            yield return new Feed(tag.Url, TitleOf(site, tag.Title), Listings.OfTag(tag).Introduction, tag.Pages);
        }
    }

    /// <summary>Excludes reference works (terms, sources): subscribers to the site want to read.</summary>
    private static Feed OfSite(Site site) => new(
        UrlPath.Root,
        site.Settings.Title,
        site.Settings.Subtitle,
        [.. ContentTypes.Browsable.Append(ContentType.Achtergrond).SelectMany(site.PagesOf)]);

    private static Feed OfType(Site site, ContentType type) => new(
        Listings.UrlOf(type), TitleOf(site, type.Plural()), site.Settings.IntroductionOf(type), site.PagesOf(type));

    private static string TitleOf(Site site, string about) => $"{site.Settings.Title}: {about}";
}
