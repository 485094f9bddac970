using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>The form with which somebody who was there contributes a case or story.</summary>
public sealed record ShareView(Site Site) : View(
    Site,
    WellKnown.Share,
    "Deel uw verhaal",
    "Maakte u iets mee in het sociaal domein waar een ander van kan leren? Vertel het in ongeveer tien minuten, ook zonder account en zonder naam.")
{
    public IReadOnlyList<Tag> Municipalities => Site.Tags(TagKind.Gemeente);

    public IReadOnlyList<Tag> Bakens => Site.Tags(TagKind.Baken);

    public IReadOnlyList<Tag> Agendas => Site.Tags(TagKind.Agenda);

    /// <summary>What a story may be placed by, besides its municipality: "bakens en agenda".</summary>
    public string TagWords => DutchText.Join([.. new[] { Bakens.Count > 0 ? "bakens" : null, Agendas.Count > 0 ? "agenda" : null }.OfType<string>()]);

    /// <summary>Above the questions to colleagues.</summary>
    public string QuestionsLegend => Site.Has(WellKnown.Intervisie) ? "Vragen voor intervisie" : "Vragen aan collega’s";

    /// <summary>The GitHub page for creating a file; null when the repository is elsewhere.</summary>
    public Uri? NewFileUrl => NewFileLink.For(Site.Settings);

    /// <summary>The editors' address; null when they are reached through a web page.</summary>
    public string? Mail =>
        Site.Settings.Contact is { Scheme: "mailto" } contact ? contact.GetComponents(UriComponents.UserInfo | UriComponents.Host, UriFormat.Unescaped) : null;
}
