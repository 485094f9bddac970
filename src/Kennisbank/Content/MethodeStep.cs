using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>A step of a method.</summary>
/// <param name="Id">Names the step within its method, whatever its name becomes.</param>
/// <param name="Minutes">Usually.</param>
/// <param name="Minimum">In minutes, when time is short.</param>
/// <param name="Says">What the facilitator says.</param>
/// <param name="CaseGiver">What the person does who brings the question; null when nothing in particular.</param>
/// <param name="Group">What the others do.</param>
/// <param name="Break">Minutes of break after the step, when the whole is long; 0 for none.</param>
/// <param name="OpensOutcome">Whether the outcome of a case of the site is revealed in this step.</param>
public sealed record MethodeStep(
    string Id, string Name, int Minutes, int Minimum, string Says, string? CaseGiver, string? Group, int Break, bool OpensOutcome)
{
    public const string Heading = "De stappen";

    /// <summary>In characters.</summary>
    public const int MaxName = 40;

    /// <summary>In characters.</summary>
    public const int MaxSays = 300;

    /// <summary>Of what others do, in characters.</summary>
    public const int MaxDoes = 200;

    public const int MaxMinutes = 120;

    public const int MaxBreak = 60;

    public static IReadOnlyList<Field> Fields { get; } =
    [
        TextField.Required<MethodeStep>(
            Keys.Id, "vaste naam van de stap: blijft als de woorden veranderen, en wordt nooit opnieuw gebruikt", step => step.Id) with
        {
            Type = DataType.Line(TextForm.PartId),
            Form = $"{PageId.PartLength} tekens uit `{PageId.Alphabet}`, uniek op de pagina",
        },
        TextField.Required<MethodeStep>(Keys.Name, "hoe de stap heet", step => step.Name, max: MaxName) with { Searched = Searched.AsText },
        new Field<MethodeStep>(
            Keys.Minutes, $"1 tot {MaxMinutes}", "hoe lang de stap gewoonlijk duurt", DataType.Whole("minuten", least: 1),
            step => new FieldValue.Number(step.Minutes))
        {
            Required = "ja",
        },
        new Field<MethodeStep>(
            Keys.Minimum, "heel getal, niet meer dan `minuten`", "hoe kort de stap kan als de tijd krap is", DataType.Whole("minuten"),
            step => new FieldValue.Number(step.Minimum))
        {
            Required = "ja",
        },
        TextField.Required<MethodeStep>(Keys.Facilitator, "wat de begeleider zegt, in spreektaal", step => step.Says, max: MaxSays) with
        {
            Label = "De begeleider zegt",
            Searched = Searched.AsText,
        },
        TextField.Optional<MethodeStep>(
            Keys.CaseGiver, "wat de inbrenger doet", "als die niets in het bijzonder doet", step => step.CaseGiver, max: MaxDoes) with
        {
            Label = "De inbrenger",
            Searched = Searched.AsText,
        },
        TextField.Optional<MethodeStep>(
            Keys.Group, "wat de groep doet", "als die niets in het bijzonder doet", step => step.Group, max: MaxDoes) with
        {
            Label = "De groep",
            Searched = Searched.AsText,
        },
        new Field<MethodeStep>(
            Keys.Break, $"1 tot {MaxBreak}", "minuten pauze na deze stap, als de bijeenkomst langer duurt dan anderhalf uur; niet na de laatste",
            DataType.Whole("minuten", least: 1, "als er geen pauze is"), step => new FieldValue.Number(step.Break == 0 ? null : step.Break)),
        new Field<MethodeStep>(
            Keys.OpensOutcome, "`ja` of `nee`", "`ja`: hier gaat de afloop open van een casus van de site", DataType.YesNo,
            step => new FieldValue.YesNo(step.OpensOutcome)) { DataMeaning = "waar: hier gaat de afloop open van een casus van de site" },
    ];

    /// <summary>As a reader reads it: 10 minuten, minstens 5.</summary>
    public string Length => Minimum == Minutes ? InWords(Minutes) : $"{InWords(Minutes)}, minstens {Minimum}";

    /// <summary>What each says or does, as far as the step has it.</summary>
    public IEnumerable<(string Label, string Text)> WhoDoesWhat =>
        from part in Fields
        where part.Label.Length > 0
        from text in part.ValueOn(this)!.Texts
        select (part.Label, text);

    private static string InWords(int minutes) => minutes == 1 ? "1 minuut" : $"{minutes} minuten";
}
