using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>Every question of the site: by baken, then those of pages without one by kind of page, then by agenda.</summary>
public sealed record QuestionsView(Site Site) : View(
    Site,
    WellKnown.Questions,
    "Alle vragen",
    $"Alle vragen van de kennisbank om met elkaar te bespreken, op één pagina: {OccasionsOn(Site)}.")
{
    public override IReadOnlyList<Crumb> Trail => IntervisieView.CrumbsOn(Site);

    /// <summary>Each question once: with the first baken of its page.</summary>
    public IReadOnlyList<QuestionGroup> Groups =>
    [
        .. Site.Tags(TagKind.Baken).Select(baken => new QuestionGroup(baken.Title, $"baken-{baken.Slug}", baken, Of(page => BakenOf(page) == baken))),
        .. ContentTypes.TakenAlong.Where(type => type != ContentType.Agenda).Select(type => new QuestionGroup(
            $"Andere {type.Profile().Many}", $"anders-{type.Singular()}", null, Of(page => page.Type == type && BakenOf(page) is null))),
        .. Site.Tags(TagKind.Agenda).Select(agenda => new QuestionGroup(agenda.Title, $"agenda-{agenda.Slug}", agenda, Of(page => page == agenda.Page))),
    ];

    public IReadOnlyList<QuestionChoice> Choices => QuestionChoice.For(Site, Of(_ => true));

    public int Count => Of(_ => true).Count;

    private static string OccasionsOn(Site site) => DutchText.Join(
    [
        .. site.Has(WellKnown.Intervisie) ? ["voor intervisie"] : Array.Empty<string>(),
        "voor een team",
        .. site.Has(WellKnown.Starter) ? [$"van {SiteWords.Agendas(site)}"] : Array.Empty<string>(),
    ]);

    private IReadOnlyList<AskedQuestion> Of(Func<Page, bool> isHere) =>
        [.. ContentTypes.TakenAlong.SelectMany(Site.PagesOf).Where(isHere).SelectMany(page => AskedQuestion.On(Site, page))];

    private static Tag? BakenOf(Page page) =>
        page.Type == ContentType.Agenda ? null : page.OwnTag is { Kind: TagKind.Baken } own ? own : page.Bakens.Count > 0 ? page.Bakens[0] : null;
}

/// <param name="Id">For the address of the group within the page.</param>
/// <param name="Tag">What its questions have in common; null for the rest.</param>
public sealed record QuestionGroup(string Title, string Id, Tag? Tag, IReadOnlyList<AskedQuestion> Questions);
