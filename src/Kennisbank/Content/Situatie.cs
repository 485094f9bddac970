using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>A situation in which a reader is stuck, with the pages that help.</summary>
public sealed record Situatie : PageContent
{
    /// <summary>Above the pages that help.</summary>
    public const string HelpsHeading = "Wat hier helpt";

    public override ContentType Type => ContentType.Situatie;

    public override bool IsOurs => true;

    /// <summary>The heading of the overview that it is listed under.</summary>
    public required SituatieGroup Group { get; init; }

    /// <summary>The pages that help, best first.</summary>
    public required IReadOnlyList<PageReason> Helps { get; init; }

    public static PageReasonForm HelpsForm { get; } = new(Keys.Helps, 2, 5, Keys.Why, 160, "één zin: wat de lezer daar vindt");

    public static IReadOnlyList<Field> Table { get; } =
    [
        new Field<Situatie>(
            Keys.Group, string.Join(", ", Enum.GetValues<SituatieGroup>().Select(group => $"`{group.Word()}`")),
            "onder welke kop van het overzicht de situatie staat",
            DataType.OneOf<SituatieGroup>(), situatie => new FieldValue.Choice(situatie.Group.Word(), situatie.Group.Title()))
        {
            Required = "ja",
            Label = "Gaat over",
            Shown = Shown.AboveTitle,
            Hint = $"Kies uit: {string.Join(", ", Enum.GetValues<SituatieGroup>().Select(group => group.Word()))}.",
            Starter = SituatieGroup.Samenwerken.Word(),
        },
        new Field<Situatie>(
            HelpsForm.Key, HelpsForm.InWords, "de pagina's die helpen, de beste vooraan", DataType.Groups(() => HelpsForm.Fields),
            situatie => new FieldValue.Groups(HelpsForm.Fields, situatie.Helps))
        {
            Required = "ja",
            Hint = "Twee tot vijf pagina's, elk met één zin: wat de lezer daar vindt.",
            Starter = string.Concat(((string[])["{{stuk}}", "{{baken}}"]).Select(page =>
                $"\n  - {Keys.Piece}: {page}\n    {Keys.Why}: Zeg in één zin wat de lezer daar vindt.")),
        },
    ];
}

/// <summary>The headings of the overview, in order.</summary>
public enum SituatieGroup
{
    GeldEnOpdracht,
    Samenwerken,
    Inwoners,
    TeamEnVak,
    BestuurEnBeleid,
}

/// <summary>What readers call those.</summary>
public static class SituatieGroups
{
    public static string Title(this SituatieGroup group) => group switch
    {
        SituatieGroup.GeldEnOpdracht => "Geld en opdracht",
        SituatieGroup.Samenwerken => "Samenwerken",
        SituatieGroup.Inwoners => "Inwoners",
        SituatieGroup.TeamEnVak => "Team en vak",
        SituatieGroup.BestuurEnBeleid => "Bestuur en beleid",
    };
}
