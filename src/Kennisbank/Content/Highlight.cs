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
        TextField.Required<Highlight>(Keys.Quote, "woorden die de bron als gesproken afdrukt", highlight => highlight.Quote) with
        {
            Form = $"letterlijk, zonder aanhalingstekens, hoogstens {MaxQuote} tekens",
            Searched = Searched.AsText,
        },
        TextField.Required<Highlight>(Keys.Speaker, "wie het zegt, zoals de bron die noemt", highlight => highlight.Speaker, max: MaxSpeaker),
        TextField.Required<Highlight>(Keys.Source, "een van de bronnen van de pagina", highlight => highlight.Source.Source.Target) with
        {
            Form = "naam van een bestand in `bronnen/`",
            Type = DataType.Line(TextForm.Slug),
        },
        TextField.Required<Highlight>(Keys.Place, "waar in de bron het staat", highlight => highlight.Source.Place),
    ];
}
