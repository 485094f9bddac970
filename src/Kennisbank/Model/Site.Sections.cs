using Kennisbank.Content;

namespace Kennisbank.Model;

public sealed partial class Site
{
    private static readonly Dictionary<UrlPath, Func<Site, bool>> Sections = SectionsByAddress();

    /// <summary>
    /// Whether the page at one of the site's own addresses exists. A section without content has no page, and nothing on the site names it.
    /// </summary>
    public bool Has(UrlPath address) => !Sections.TryGetValue(address, out var hasContent) || hasContent(this);

    public bool Has(ContentType type) => PagesOf(type).Count > 0;

    /// <summary>Whether a section may have this address, with or without content now.</summary>
    internal static bool IsSection(UrlPath address) => Sections.ContainsKey(address);

    private static Dictionary<UrlPath, Func<Site, bool>> SectionsByAddress()
    {
        var sections = new Dictionary<UrlPath, Func<Site, bool>>
        {
            [WellKnown.Matrix] = site => site.Tags(TagKind.Baken).Count > 0 && site.Tags(TagKind.Agenda).Count > 0,
            [WellKnown.Compare] = site => site.PagesOf(ContentType.Casus).Count > 1,
            [WellKnown.Time] = site => site.Has(ContentType.Casus) || site.Has(ContentType.Verhaal),
            [WellKnown.Questions] = site => site.Pages.Any(page => page.Content.Head.Questions.Count > 0) || site.AgendasAsk,
            [WellKnown.Starter] = site => site.AgendasAsk,
        };
        foreach (var type in ContentTypes.Listed)
        {
            sections[Listings.UrlOf(type)] = site => site.Has(type);
        }

        foreach (var kind in TagKinds.ListsOnly)
        {
            sections[UrlPath.Of(kind.Plural())] = site => site.Tags(kind).Count > 0;
        }

        // A bijeenkomst is held with a method.
        foreach (var url in IntervisiePages.All)
        {
            sections[url] = site => site.Has(ContentType.Methode);
        }

        foreach (var url in WellKnown.AssessmentPages)
        {
            sections[url] = site => site.Assessment is not null;
        }

        return sections;
    }

    private bool AgendasAsk => PagesOf(ContentType.Agenda).Any(page => ((Agenda)page.Content).Questions.Any(asked => asked.Questions.Count > 0));
}
