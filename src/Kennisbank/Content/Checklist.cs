using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>A few questions to go through, on one sheet.</summary>
public sealed record Checklist : PageContent
{
    public const int MinPoints = 3;

    public const int MaxPoints = 12;

    public override ContentType Type => ContentType.Checklist;

    public override bool IsOurs => true;

    public required IReadOnlyList<ChecklistPoint> Points { get; init; }

    public static IReadOnlyList<Field> Table { get; } =
    [
        new Field<Checklist>(
            Keys.Points, $"lijst van {MinPoints} tot {MaxPoints}, zie onder", "de vragen, in de volgorde waarin men ze langsloopt",
            DataType.Groups(() => ChecklistPoint.Fields), checklist => new FieldValue.Groups(ChecklistPoint.Fields, checklist.Points))
        {
            Required = "ja",
            Searched = Searched.AsText,
            Hint = "Drie tot twaalf vragen; 'toelichting' en 'pagina' mogen ontbreken.",
            Starter = string.Concat(Enumerable.Repeat("\n  - vraag: Wat gaat u na?", MinPoints)),
        },
    ];
}

/// <summary>One of the questions.</summary>
/// <param name="Page">Where it comes from: <c>folder/slug</c>. Null when no single page.</param>
public sealed record ChecklistPoint(string Question, string? Remark, Reference? Page)
{
    public const string Heading = "De lijst";

    /// <summary>In characters.</summary>
    public const int MaxQuestion = 160;

    /// <summary>In characters.</summary>
    public const int MaxRemark = 240;

    public static IReadOnlyList<Field> Fields { get; } =
    [
        TextField.Required<ChecklistPoint>(Keys.QuestionText, "wat iemand nagaat", point => point.Question, max: MaxQuestion) with
        {
            Searched = Searched.AsText,
        },
        TextField.Optional<ChecklistPoint>(Keys.Remark, "waar dan op te letten", "als de vraag voor zich spreekt", point => point.Remark, max: MaxRemark) with
        {
            Searched = Searched.AsText,
        },
        new Field<ChecklistPoint>(
            Keys.Piece, "`map/naam`", "waar de vraag vandaan komt", DataType.PageName("als de vraag niet van één pagina komt"),
            point => point.Page is { } page ? new FieldValue.PageName(page) : new FieldValue.Text(null)),
    ];
}
