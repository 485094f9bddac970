using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>A way to hold a bijeenkomst: steps with minutes, and what the facilitator says at each.</summary>
public sealed record Methode : PageContent
{
    public const int MinSteps = 3;

    public const int MaxSteps = 12;

    public const int MaxMaterials = 8;

    public const int MaxFoundAt = 6;

    /// <summary>Of trust and experience, in characters.</summary>
    public const int MaxSentence = 160;

    /// <summary>In characters.</summary>
    public const int MaxMinutesFrom = 200;

    public override ContentType Type => ContentType.Methode;

    public required IReadOnlyList<BijeenkomstKind> Kinds { get; init; }

    public required GroupSize Group { get; init; }

    public required MethodeTime Time { get; init; }

    /// <summary>How well people must know one another.</summary>
    public required string Trust { get; init; }

    /// <summary>What it asks of the facilitator.</summary>
    public required string Experience { get; init; }

    public IReadOnlyList<string> Materials { get; init; } = [];

    public IReadOnlyList<Taak> Taken { get; init; } = [];

    public required IReadOnlyList<MethodeStep> Steps { get; init; }

    /// <summary>Where the minutes come from: a source, or us.</summary>
    public required string MinutesFrom { get; init; }

    public required IReadOnlyList<FoundAt> FoundAt { get; init; }

    public static IReadOnlyList<Field> Table { get; } =
    [
        new Field<Methode>(
            Keys.Kinds, "lijst van `casus` en `eigen-inbreng`", "waar de methode bij past",
            DataType.SomeOf<BijeenkomstKind>(),
            methode => new FieldValue.Choices([.. methode.Kinds.Select(kind => new FieldValue.Choice(kind.Word(), kind.Title()))]))
        {
            Required = "ja",
            Label = "Past bij",
            Shown = Shown.AsFact,
            Hint = "Waar de methode bij past: casus, eigen-inbreng of allebei.",
            Starter = "[eigen-inbreng]",
        },
        new Field<Methode>(
            Keys.Group, $"`van` en `tot`, van {GroupSize.Least} tot {GroupSize.Most}", "met hoeveel mensen in één groep",
            DataType.Group(() => GroupSize.Fields),
            methode => new FieldValue.Group(GroupSize.Fields, methode.Group) { Phrase = $"{methode.Group.From} tot {methode.Group.To} mensen" })
        {
            Required = "ja",
            Label = "Groep",
            Shown = Shown.AsFact,
            Starter = "{van: 4, tot: 8}",
        },
        new Field<Methode>(
            Keys.Duration, "`minimaal` en `gebruikelijk`, in hele minuten", "hoe lang het duurt: precies wat de stappen samen duren, zonder pauze",
            DataType.Group(() => MethodeTime.Fields), methode => new FieldValue.Group(MethodeTime.Fields, methode.Time)
            {
                Phrase = $"{methode.Time.Usual} minuten, minstens {methode.Time.Minimum}",
            })
        {
            Required = "ja",
            Label = "Tijd",
            Shown = Shown.AsFact,
            Hint = "Precies wat de stappen hieronder samen duren.",
            Starter = "{minimaal: 15, gebruikelijk: 30}",
        },
        TextField.Required<Methode>(Keys.Trust, "hoe goed de groep elkaar moet kennen", methode => methode.Trust, max: MaxSentence) with
        {
            Label = "Vertrouwen",
            Shown = Shown.AsFact,
            Searched = Searched.AsText,
            Starter = "Zeg hoe goed de groep elkaar moet kennen.",
        },
        TextField.Required<Methode>(Keys.Experience, "wat de methode van de begeleider vraagt", methode => methode.Experience, max: MaxSentence) with
        {
            Label = "Ervaring",
            Shown = Shown.AsFact,
            Searched = Searched.AsText,
            Starter = "Zeg wat de begeleider moet kunnen.",
        },
        new Field<Methode>(
            Keys.Materials, $"lijst, hoogstens {MaxMaterials}", "wat er klaarligt", DataType.Texts, methode => new FieldValue.List(methode.Materials))
        {
            Label = "Materiaal",
            Shown = Shown.AsFact,
            Starter = "[]",
        },
        new Field<Methode>(
            Keys.Taken, $"lijst van {string.Join(", ", Enum.GetValues<Taak>().Select(taak => $"`{taak.Word()}`"))}", "welke taken er te verdelen zijn",
            DataType.SomeOf<Taak>(), methode => new FieldValue.List([.. methode.Taken.Select(taak => taak.Word())]))
        {
            Label = "Taken",
            Shown = Shown.AsFact,
            Starter = "[begeleider]",
        },
        new Field<Methode>(
            Keys.MethodSteps, $"lijst van {MinSteps} tot {MaxSteps}, zie onder", "wat er gebeurt, op volgorde",
            DataType.Groups(() => MethodeStep.Fields), methode => new FieldValue.Groups(MethodeStep.Fields, methode.Steps))
        {
            Required = "ja",
            Searched = Searched.AsText,
            Hint = "Een id blijft bij zijn stap en wordt nooit opnieuw gebruikt.",
            Starter = string.Concat(((string[])["b22", "b23", "b24"]).Select(id =>
                $"\n  - id: {id}\n    naam: Naam van de stap\n    minuten: 10\n    minimaal: 5\n    begeleider: Zeg hier wat de begeleider zegt.")),
        },
        TextField.Required<Methode>(
            Keys.MinutesFrom, "waar de minuten vandaan komen: welke bron, of dat het onze indeling is", methode => methode.MinutesFrom,
            max: MaxMinutesFrom) with
        {
            Starter = "\"Onze indeling: geen van de bronnen noemt minuten.\"",
        },
        new Field<Methode>(
            Keys.FoundAt, $"lijst van 1 tot {MaxFoundAt}, zie onder", "openbare pagina's waarop de methode beschreven staat",
            DataType.Groups(() => Content.FoundAt.Fields), methode => new FieldValue.Groups(Content.FoundAt.Fields, methode.FoundAt))
        {
            Required = "ja",
            Starter = "\n  - titel: Titel van de pagina\n    adres: https://www.voorbeeld.example/\n    gelezen-op: {{datum}}",
        },
    ];
}

/// <summary>Who brings the question of a bijeenkomst: the site, or somebody in the room.</summary>
public enum BijeenkomstKind
{
    Casus,
    EigenInbreng,
}

/// <summary>What readers call those.</summary>
public static class BijeenkomstKinds
{
    public static string Title(this BijeenkomstKind kind) => kind switch
    {
        BijeenkomstKind.Casus => "een casus van de site",
        BijeenkomstKind.EigenInbreng => "een eigen inbreng",
    };
}

/// <summary>What somebody does during a bijeenkomst; never called a role, which is what a page is for.</summary>
public enum Taak
{
    Begeleider,
    Inbrenger,
    Tijdbewaker,
    Secretaris,
}

/// <summary>How many people fit in one group.</summary>
public sealed record GroupSize(int From, int To)
{
    public const int Least = 2;

    public const int Most = 20;

    public static IReadOnlyList<Field> Fields { get; } =
    [
        new Field<GroupSize>(
            Keys.From, "heel getal", "het kleinste aantal", DataType.Whole("mensen", least: 1), size => new FieldValue.Number(size.From)) { Required = "ja" },
        new Field<GroupSize>(
            Keys.To, "heel getal", "het grootste aantal", DataType.Whole("mensen", least: 1), size => new FieldValue.Number(size.To)) { Required = "ja" },
    ];

    public bool Fits(int people) => people >= From && people <= To;
}

/// <summary>In minutes, without agreements and breaks.</summary>
public sealed record MethodeTime(int Minimum, int Usual)
{
    public static IReadOnlyList<Field> Fields { get; } =
    [
        new Field<MethodeTime>(
            Keys.Minimum, "hele minuten", "als de tijd krap is", DataType.Whole("minuten"), time => new FieldValue.Number(time.Minimum)) { Required = "ja" },
        new Field<MethodeTime>(
            Keys.Usual, "hele minuten", "gewoonlijk", DataType.Whole("minuten"), time => new FieldValue.Number(time.Usual)) { Required = "ja" },
    ];
}
