using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>How firm the ground under a case is, in words.</summary>
/// <param name="Teller">Who tells it.</param>
/// <param name="Counted">What was counted before and after, or that nothing was.</param>
/// <param name="Silences">What the source says nothing of.</param>
/// <param name="Needs">What must be in place to do the same, as far as the source says.</param>
public sealed record Firmness(string Teller, string Counted, IReadOnlyList<string> Silences, IReadOnlyList<string> Needs)
{
    /// <summary>In characters.</summary>
    public const int MaxText = 200;

    /// <summary>Of silences, and of needs.</summary>
    public const int MaxItems = 5;

    public static IReadOnlyList<Field> Fields { get; } =
    [
        new Field<Firmness>(Keys.Teller, firmness => new FieldValue.Text(firmness.Teller))
        {
            Required = "ja",
            Form = $"tekst, hoogstens {MaxText} tekens",
            Meaning = "wie het vertelt",
            Label = "Wie het vertelt",
        },
        new Field<Firmness>(Keys.Counted, firmness => new FieldValue.Text(firmness.Counted))
        {
            Required = "ja",
            Form = $"tekst, hoogstens {MaxText} tekens",
            Meaning = "wat er voor en na geteld is, of dat er niets geteld is",
            Label = "Wat er geteld is",
        },
        new Field<Firmness>(Keys.Silences, firmness => new FieldValue.List(firmness.Silences))
        {
            Form = $"lijst van hoogstens {MaxItems}",
            Meaning = "waar de bron over zwijgt",
            Label = "Waar de bron over zwijgt",
        },
        new Field<Firmness>(Keys.Needs, firmness => new FieldValue.List(firmness.Needs))
        {
            Form = $"lijst van hoogstens {MaxItems}",
            Meaning = "wat er nodig is om hetzelfde te doen, voor zover de bron het zegt",
            Label = "Wat ervoor nodig is",
        },
    ];
}
