using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>The questions of the agendas, by role and agenda, on cards.</summary>
public sealed record StarterView(Site Site) : View(
    Site,
    WellKnown.Starter,
    "Gespreksstarter",
    $"De vragen van {SiteWords.Agendas(Site)} voor {RolesIn(Site)}. Neem er één om een gesprek te openen, of druk ze af als kaarten.")
{
    public override IReadOnlyList<Crumb> Trail => IntervisieView.CrumbsOn(Site);

    /// <summary>The agendas that ask something.</summary>
    public IReadOnlyList<Tag> Agendas => [.. Site.Tags(TagKind.Agenda).Where(agenda => AskedQuestion.On(Site, agenda.Page!).Count > 0)];

    /// <summary>Whom it asks, and about what.</summary>
    public static string KindOf(AskedQuestion question) => $"{question.Role?.Title} · {question.Page.Content.ShortTitle}";

    public IReadOnlyList<StarterRole> Roles => RolesOf(Site);

    private static IReadOnlyList<StarterRole> RolesOf(Site site)
    {
        var questions = site.Tags(TagKind.Agenda).SelectMany(agenda => AskedQuestion.On(site, agenda.Page!)).ToList();
        return
        [
            .. site.Tags(TagKind.Rol)
                .Select(role => new StarterRole(role, [.. questions.Where(question => question.Role == role)]))
                .Where(role => role.Questions.Count > 0),
        ];
    }

    private static string RolesIn(Site site) => DutchText.Join([.. RolesOf(site).Select(role => role.Role.Title.ToLowerInvariant())]);
}

/// <param name="Questions">In the order of the agendas.</param>
public sealed record StarterRole(Tag Role, IReadOnlyList<AskedQuestion> Questions);
