using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>An open question about the reader's own practice, for peer consultation (intervisie) and teams.</summary>
/// <param name="Id">Names the question within its page, whatever its wording becomes.</param>
public sealed record Question(string Id, string Text, QuestionStep Step)
{
    public const int MaxOnPage = 5;

    /// <summary>In characters.</summary>
    public const int MaxText = 240;

    public static IReadOnlyList<Field> Fields { get; } =
    [
        TextField.Required<Question>(
            Keys.Id, "vaste naam van de vraag: blijft als de woorden veranderen, en wordt nooit opnieuw gebruikt", question => question.Id) with
        {
            Type = DataType.Line(TextForm.PartId),
            Form = $"{PageId.PartLength} tekens uit `{PageId.Alphabet}`, uniek op de pagina",
        },
        TextField.Required<Question>(Keys.QuestionText, "open, over de eigen praktijk van de lezer", question => question.Text) with
        {
            Form = $"één vraag, hoogstens {MaxText} tekens",
            Searched = Searched.AsText,
        },
        new Field<Question>(
            Keys.Step, string.Join(", ", Enum.GetValues<QuestionStep>().Select(step => $"`{step.Word()}`")),
            "waar in een gesprek zij past; de eerste vraag van een pagina kijkt terug in het stuk",
            DataType.OneOf<QuestionStep>(), question => new FieldValue.Choice(question.Step.Word(), question.Step.Word())) { Required = "ja" },
    ];
}

/// <summary>Where in a conversation a question fits, in that order.</summary>
public enum QuestionStep
{
    Terugkijken,
    Verkennen,
    Verdiepen,
    Kiezen,
    Vooruit,
}
