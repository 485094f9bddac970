using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>One of the agendas, the phases of the work; also a tag on other pages.</summary>
public sealed record Agenda : NumberedPage
{
    /// <summary>Of the core question, in characters: what fits in the drawing of the agendas.</summary>
    public const int MaxCoreQuestion = 12;

    public override ContentType Type => ContentType.Agenda;

    public override SeriesPlace? InSeries =>
        new(Type.Folder(), 0, "agenda", Number, CoreQuestion.Length == 0 ? null : char.ToUpperInvariant(CoreQuestion[0]) + CoreQuestion[1..]);

    /// <summary>The one word of the agenda, such as waarom, wat or hoe.</summary>
    public required string CoreQuestion { get; init; }

    public required string Delivers { get; init; }

    public IReadOnlyList<string> GuidingQuestions { get; init; } = [];

    public IReadOnlyList<RoleQuestions> Questions { get; init; } = [];

    public static IReadOnlyList<Field> Table { get; } =
    [
        NumberField,
        new Field<Agenda>(
            Keys.CoreQuestion, $"één woord, hoogstens {MaxCoreQuestion} tekens", "de vraag van de fase, bijvoorbeeld `waarom`, `wat` of `hoe`",
            DataType.Line(), agenda => new FieldValue.Choice(agenda.CoreQuestion, agenda.CoreQuestion))
        {
            Required = "ja",
            Label = "Kernvraag",
            Shown = Shown.AboveTitle,
            Hint = $"De vraag van de fase in één woord (hoogstens {MaxCoreQuestion} tekens), bijvoorbeeld waarom, wat of hoe.",
            Starter = "wat",
        },
        TextField.Required<Agenda>(Keys.Delivers, "wat de fase oplevert", agenda => agenda.Delivers) with
        {
            Form = "één zin",
            Label = "Wat deze agenda oplevert",
            Shown = Shown.AsEssence,
            Searched = Searched.AsText,
            Starter = "Schrijf hier in één zin wat de fase oplevert.",
        },
        new Field<Agenda>(
            Keys.GuidingQuestions, "lijst van vragen", "vragen die de fase sturen", DataType.Texts, agenda => new FieldValue.List(agenda.GuidingQuestions))
        {
            Label = "Vragen die deze agenda sturen",
            Shown = Shown.AsQuestions,
            Searched = Searched.AsText,
        },
        new Field<Agenda>(
            Keys.Questions, "per rol (`gemeente`, `instelling`, `burger`) een lijst van vragen", "wat de fase van elke rol vraagt",
            DataType.PerRole(), agenda => new FieldValue.ByRole(agenda.Questions)) { Searched = Searched.AsText },
    ];
}

/// <summary>The questions that an agenda puts to one role.</summary>
public sealed record RoleQuestions(Reference Role, IReadOnlyList<string> Questions);
