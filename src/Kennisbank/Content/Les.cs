using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>A lesson in one of the series.</summary>
public sealed record Les : NumberedPage
{
    /// <summary>In characters.</summary>
    public const int MaxEssence = 240;

    public override ContentType Type => ContentType.Les;

    public override SeriesPlace? InSeries => new(Series.Slug, Series.Order, "les", Number, Series.Title);

    /// <summary>As the file says; empty when it does not.</summary>
    public required Reference SeriesName { get; init; }

    /// <summary>The series of that name; has only its name until the list of series was read.</summary>
    public LessonSeries Series { get => field ?? new LessonSeries(SeriesName.Target, SeriesName.Target, 0); init; }

    /// <summary>The lesson in one sentence.</summary>
    public required string Essence { get; init; }

    public IReadOnlyList<Reference> Examples { get; init; } = [];

    public IReadOnlyList<Reference> CounterExamples { get; init; } = [];

    public static IReadOnlyList<Field> Table { get; } =
    [
        new Field<Les>(
            Keys.Series, $"naam uit `{LessonSeries.FileName}`", "bij welke reeks de les hoort",
            DataType.Line(TextForm.Slug), les => new FieldValue.Choice(les.Series.Slug, les.Series.Title))
        {
            Required = "ja",
            Label = "Reeks",
            Shown = Shown.AboveTitle,
            Searched = Searched.AsName,
            Hint = "De reeks waar de les bij hoort, en haar plaats daarin.",
            Starter = "{{reeks}}",
        },
        NumberField,
        TextField.Required<Les>(Keys.Essence, "de les in één zin", les => les.Essence, max: MaxEssence) with
        {
            Label = "De les in één zin",
            Shown = Shown.AsEssence,
            Searched = Searched.AsText,
            Hint = $"De les in één zin (hoogstens {MaxEssence} tekens).",
            Starter = "Schrijf hier de les in één zin.",
        },
        new Field<Les>(
            Keys.Examples, "lijst van `casussen/naam` of `verhalen/naam`", "wat de les laat zien", DataType.PageNames,
            les => new FieldValue.Pages(les.Examples))
        {
            Hint = "Casussen en verhalen die de les laten zien, bijvoorbeeld [casussen/naam].",
            Starter = "[]",
        },
        new Field<Les>(
            Keys.CounterExamples, "idem", "wat de les tegenspreekt of er een grens aan stelt", DataType.PageNames,
            les => new FieldValue.Pages(les.CounterExamples)),
    ];
}
