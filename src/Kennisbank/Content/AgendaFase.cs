namespace Kennisbank.Content;

/// <summary>One of the three agenda phases; also a tag on other pages.</summary>
public sealed record AgendaFase : PageContent
{
    public override ContentType Type => ContentType.AgendaFase;

    public required int Number { get; init; }

    /// <summary>Name for cards and tables; the title when the page gives none.</summary>
    public required string ShortTitle { get; init; }

    /// <summary>The one word of the phase: waarom, wat or hoe.</summary>
    public required string CoreQuestion { get; init; }

    public required string Delivers { get; init; }

    public IReadOnlyList<string> GuidingQuestions { get; init; } = [];

    public IReadOnlyList<RoleQuestions> Questions { get; init; } = [];
}

/// <summary>The questions a phase puts to one role.</summary>
public sealed record RoleQuestions(Reference Role, IReadOnlyList<string> Questions);
