using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>How firm the ground under a case is, in words.</summary>
/// <param name="Teller">Who tells it.</param>
/// <param name="Counted">What was counted before and after, or that nothing was.</param>
/// <param name="Silences">What the source says nothing of.</param>
/// <param name="Needs">What must be in place to do the same, as far as the source says.</param>
public sealed record Firmness(string Teller, string Counted, IReadOnlyList<string> Silences, IReadOnlyList<string> Needs)
{
    /// <summary>The first word of <see cref="Counted"/> where nothing was counted.</summary>
    private const string Nothing = "Niets";

    /// <summary>Whether anything was counted.</summary>
    public bool IsCounted => !Counted.StartsWith(Nothing, StringComparison.Ordinal);

    public const string Heading = "Hoe stevig is dit?";

    /// <summary>In characters.</summary>
    public const int MaxText = 200;

    /// <summary>Of silences, and of needs.</summary>
    public const int MaxItems = 5;

    public static IReadOnlyList<Field> Fields { get; } =
    [
        TextField.Required<Firmness>(Keys.Teller, "wie het vertelt", firmness => firmness.Teller, max: MaxText) with { Label = "Wie het vertelt" },
        TextField.Required<Firmness>(
            Keys.Counted, $"wat er voor en na geteld is; begint met `{Nothing}` als er niets geteld is", firmness => firmness.Counted, max: MaxText) with
        {
            Label = "Wat er geteld is",
        },
        new Field<Firmness>(
            Keys.Silences, $"lijst van hoogstens {MaxItems}", "waar de bron over zwijgt", DataType.Texts,
            firmness => new FieldValue.List(firmness.Silences))
        {
            Label = "Waar de bron over zwijgt",
        },
        new Field<Firmness>(
            Keys.Needs, $"lijst van hoogstens {MaxItems}", "wat er nodig is om hetzelfde te doen, voor zover de bron het zegt",
            DataType.Texts, firmness => new FieldValue.List(firmness.Needs)) { Label = "Wat ervoor nodig is" },
    ];
}
