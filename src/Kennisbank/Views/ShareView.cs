using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>The form with which a contributor tells a case or story.</summary>
public sealed record ShareView(Site Site) : View(Site)
{
    public override UrlPath Url => WellKnown.Share;

    public override string Title => "Deel uw verhaal";

    public override string Description =>
        "Maakte u iets mee in het sociaal domein waar een ander van kan leren? Vertel het in ongeveer tien minuten, ook zonder account en zonder naam.";

    public override IReadOnlyList<Crumb> Trail => [new Crumb("Home", UrlPath.Root)];

    /// <summary>Null on a site that has no page about it.</summary>
    public EditorialRules? Rules => EditorialRules.Of(Site);

    public IReadOnlyList<Tag> Municipalities => Site.Tags(TagKind.Gemeente);

    public IReadOnlyList<Tag> Bakens => Site.Tags(TagKind.Baken);

    public IReadOnlyList<Tag> Agendas => Site.Tags(TagKind.Agenda);

    /// <summary>The GitHub page for creating a file; null when the repository is elsewhere.</summary>
    public Uri? NewFileUrl => NewFileLink.For(Site.Settings);

    /// <summary>The editors' address; null when they are reached through a web page.</summary>
    public string? Mail =>
        Site.Settings.Contact is { Scheme: "mailto" } contact ? contact.GetComponents(UriComponents.UserInfo | UriComponents.Host, UriFormat.Unescaped) : null;
}
