namespace Kennisbank.Content;

/// <summary>A lesson in one of the series.</summary>
public sealed record Les : PageContent
{
    public override ContentType Type => ContentType.Les;

    public required LessonSeries Series { get; init; }

    /// <summary>Place in the series, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The lesson in one sentence.</summary>
    public required string Essence { get; init; }

    public IReadOnlyList<Reference> Examples { get; init; } = [];

    public IReadOnlyList<Reference> CounterExamples { get; init; } = [];

    public string? TeamQuestion { get; init; }
}

public enum LessonSeries
{
    RelatiegerichteGemeente,
    Bondgenoten,
}
