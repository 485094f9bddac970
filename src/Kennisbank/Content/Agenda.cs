using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>One of the three agendas (waarom, wat, hoe); also a tag on other pages.</summary>
public sealed record Agenda : NumberedPage
{
    public override ContentType Type => ContentType.Agenda;

    public override SeriesPlace? InSeries => new(Type.Folder(), 0, "agenda", Number, char.ToUpperInvariant(CoreQuestion[0]) + CoreQuestion[1..]);

    /// <summary>The one word of the agenda: waarom, wat or hoe.</summary>
    public required string CoreQuestion { get; init; }

    public required string Delivers { get; init; }

    public IReadOnlyList<string> GuidingQuestions { get; init; } = [];

    public IReadOnlyList<RoleQuestions> Questions { get; init; } = [];

    public static IReadOnlyList<Field> Table { get; } =
    [
        NumberField,
        new Field<Agenda>(Keys.CoreQuestion, agenda => new FieldValue.Choice(agenda.CoreQuestion, agenda.CoreQuestion))
        {
            Required = "ja",
            Form = "`waarom`, `wat` of `hoe`",
            Meaning = "de vraag van de fase, in één woord",
            Label = "Kernvraag",
            Shown = Shown.AboveTitle,
        },
        new Field<Agenda>(Keys.Delivers, agenda => new FieldValue.Text(agenda.Delivers))
        {
            Required = "ja",
            Form = "één zin",
            Meaning = "wat de fase oplevert",
            Label = "Wat deze agenda oplevert",
            Shown = Shown.AsEssence,
            Searched = Searched.AsText,
        },
        new Field<Agenda>(Keys.GuidingQuestions, agenda => new FieldValue.List(agenda.GuidingQuestions))
        {
            Form = "lijst van vragen",
            Meaning = "vragen die de fase sturen",
            Label = "Vragen die deze agenda sturen",
            Shown = Shown.AsQuestions,
            Searched = Searched.AsText,
        },
        new Field<Agenda>(Keys.Questions, agenda => new FieldValue.ByRole(agenda.Questions))
        {
            Form = "per rol (`gemeente`, `instelling`, `burger`) een lijst van vragen",
            Meaning = "wat de fase van elke rol vraagt",
            Searched = Searched.AsText,
        },
    ];
}

/// <summary>The questions that an agenda puts to one role.</summary>
public sealed record RoleQuestions(Reference Role, IReadOnlyList<string> Questions);
