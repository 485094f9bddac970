using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>An open question about the reader's own practice, for peer consultation (intervisie) and teams.</summary>
/// <param name="Id">Names the question within its page, whatever its wording becomes.</param>
public sealed record Question(string Id, string Text, QuestionStep Step)
{
    public const int MaxOnPage = 5;

    /// <summary>In characters.</summary>
    public const int MaxText = 240;

    /// <summary>Of an id, in characters.</summary>
    public const int IdLength = 3;

    public static IReadOnlyList<Field> Fields { get; } =
    [
        new Field<Question>(Keys.Id, question => new FieldValue.Text(question.Id))
        {
            Required = "ja",
            Form = $"{IdLength} tekens uit `{PageId.Alphabet}`, uniek op de pagina",
            Meaning = "vaste naam van de vraag: blijft als de woorden veranderen, en wordt nooit opnieuw gebruikt",
        },
        new Field<Question>(Keys.QuestionText, question => new FieldValue.Text(question.Text))
        {
            Required = "ja",
            Form = $"één vraag, hoogstens {MaxText} tekens",
            Meaning = "open, over de eigen praktijk van de lezer",
            Searched = Searched.AsText,
        },
        new Field<Question>(Keys.Step, question => new FieldValue.Choice(question.Step.Word(), question.Step.Word()))
        {
            Required = "ja",
            Form = string.Join(", ", QuestionSteps.All.Select(step => $"`{step.Word()}`")),
            Meaning = "waar in een gesprek zij past; de eerste vraag van een pagina kijkt terug in het stuk",
        },
    ];
}
