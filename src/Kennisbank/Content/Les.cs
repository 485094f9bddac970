using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>A lesson in one of the series.</summary>
public sealed record Les : PageContent
{
    /// <summary>In characters.</summary>
    public const int MaxEssence = 240;

    public override ContentType Type => ContentType.Les;

    public override SeriesPlace? InSeries => new(Series.Slug(), (int)Series, "les", Number, Series.Title());

    public required LessonSeries Series { get; init; }

    /// <summary>1-based number in the series.</summary>
    public required int Number { get; init; }

    /// <summary>The lesson in one sentence.</summary>
    public required string Essence { get; init; }

    public IReadOnlyList<Reference> Examples { get; init; } = [];

    public IReadOnlyList<Reference> CounterExamples { get; init; } = [];

    public static IReadOnlyList<Field> Table { get; } =
    [
        new Field<Les>(Keys.Series, les => new FieldValue.Choice(les.Series.Slug(), les.Series.Title()))
        {
            Required = "ja",
            Form = "`relatiegerichte-gemeente` of `bondgenoten`",
            Meaning = "bij welke reeks de les hoort",
            Label = "Reeks",
            Shown = Shown.AboveTitle,
            Searched = Searched.AsName,
            Hint = "De reeks waar de les bij hoort, en haar plaats daarin.",
            Starter = "{{reeks}}",
        },
        new Field<Les>(Keys.Number, les => new FieldValue.Number(les.Number))
        {
            Required = "ja",
            Form = "geheel getal vanaf 1",
            Meaning = "plaats in de reeks",
            Label = "Nummer",
            Shown = Shown.AboveTitle,
            Starter = "{{nummer}}",
        },
        new Field<Les>(Keys.Essence, les => new FieldValue.Text(les.Essence))
        {
            Required = "ja",
            Form = $"tekst, hoogstens {MaxEssence} tekens",
            Meaning = "de les in één zin",
            Label = "De les in één zin",
            Shown = Shown.AsEssence,
            Searched = Searched.AsText,
            Hint = $"De les in één zin (hoogstens {MaxEssence} tekens).",
            Starter = "Schrijf hier de les in één zin.",
        },
        new Field<Les>(Keys.Examples, les => new FieldValue.Pages(les.Examples))
        {
            Form = "lijst van `casussen/naam` of `verhalen/naam`",
            Meaning = "wat de les laat zien",
            Hint = "Casussen en verhalen die de les laten zien, bijvoorbeeld [casussen/naam].",
            Starter = "[]",
        },
        new Field<Les>(Keys.CounterExamples, les => new FieldValue.Pages(les.CounterExamples))
        {
            Form = "idem",
            Meaning = "wat de les tegenspreekt of er een grens aan stelt",
        },
    ];
}

public enum LessonSeries
{
    RelatiegerichteGemeente,
    Bondgenoten,
}
