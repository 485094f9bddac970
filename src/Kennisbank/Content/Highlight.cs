using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>Words that a source prints as spoken.</summary>
/// <param name="Speaker">As the source names who says it.</param>
public sealed record Highlight(string Quote, string Speaker, SourceReference Source)
{
    /// <summary>In characters.</summary>
    public const int MaxQuote = 240;

    /// <summary>In characters.</summary>
    public const int MaxSpeaker = 80;

    public static IReadOnlyList<Field> Fields { get; } =
    [
        new Field<Highlight>(Keys.Quote, highlight => new FieldValue.Text(highlight.Quote))
        {
            Required = "ja",
            Form = $"letterlijk, zonder aanhalingstekens, hoogstens {MaxQuote} tekens",
            Meaning = "woorden die de bron als gesproken afdrukt",
            Searched = Searched.AsText,
        },
        new Field<Highlight>(Keys.Speaker, highlight => new FieldValue.Text(highlight.Speaker))
        {
            Required = "ja",
            Form = $"tekst, hoogstens {MaxSpeaker} tekens",
            Meaning = "wie het zegt, zoals de bron die noemt",
        },
        new Field<Highlight>(Keys.Source, highlight => new FieldValue.Text(highlight.Source.Source.Target))
        {
            Required = "ja",
            Form = "naam van een bestand in `bronnen/`",
            Meaning = "een van de bronnen van de pagina",
        },
        new Field<Highlight>(Keys.Place, highlight => new FieldValue.Text(highlight.Source.Place))
        {
            Required = "ja",
            Form = "tekst",
            Meaning = "waar in de bron het staat",
        },
    ];
}
