using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>What a site has, as a sentence about it names it: no more than there is.</summary>
internal static class SiteWords
{
    private static readonly (TagKind Kind, string Word)[] Ways = [(TagKind.Baken, "baken"), (TagKind.Agenda, "agenda"), (TagKind.Thema, "thema")];

    /// <summary>"lessen, casussen en verhalen"; pages on a site that has none of these.</summary>
    public static string Browsable(Site site) => ContentTypes.Browsable.Any(site.Has) ? DutchText.Join([.. Many(site)]) : Pages;

    /// <summary>"elke les, elke casus en elk verhaal".</summary>
    public static string EachBrowsable(Site site) => ContentTypes.Browsable.Any(site.Has)
        ? DutchText.Join([.. ContentTypes.Browsable.Where(site.Has).Select(type => $"{(type == ContentType.Verhaal ? "elk" : "elke")} {type.Profile().One}")])
        : "elke pagina";

    /// <summary>"alle lessen, casussen, verhalen en begrippen".</summary>
    public static string Searched(Site site)
    {
        IReadOnlyList<string> names = [.. Many(site), .. site.Has(ContentType.Begrip) ? [ContentType.Begrip.Profile().Many] : Array.Empty<string>()];
        return $"alle {(names.Count > 0 ? DutchText.Join(names) : Pages)}";
    }

    /// <summary>"casussen en verhalen"; pages on a site that has neither.</summary>
    public static string Accounts(Site site)
    {
        IReadOnlyList<string> names = [.. ContentTypes.Contributed.Where(site.Has).Select(type => type.Profile().Many)];
        return names.Count > 0 ? DutchText.Join(names) : Pages;
    }

    /// <summary>"letter, baken, agenda en thema".</summary>
    public static string WaysIn(Site site) => DutchText.Join(["letter", .. Ways.Where(way => site.Tags(way.Kind).Count > 0).Select(way => way.Word)]);

    /// <summary>"de drie agenda’s"; "de agenda" on a site with one.</summary>
    public static string Agendas(Site site) => site.Tags(TagKind.Agenda).Count switch
    {
        1 => "de agenda",
        var count => $"de {DutchText.Of(count, "agenda", "agenda’s")}",
    };

    private static string Pages => ContentType.Pagina.Profile().Many;

    private static IEnumerable<string> Many(Site site) => ContentTypes.Browsable.Where(site.Has).Select(type => type.Profile().Many);
}
