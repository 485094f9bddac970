using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>A story from practice, or the retelling of a column or article.</summary>
public sealed record Verhaal : Account
{
    public override ContentType Type => ContentType.Verhaal;

    public required StoryForm Form { get; init; }

    /// <summary>The author of the text that is retold; empty for an anonymous practice story.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public static IReadOnlyList<Field> Table { get; } =
    [
        new Field<Verhaal>(
            Keys.Form, "`praktijkverhaal`, `column` of `artikel`", "wat voor tekst de bron is",
            DataType.OneOf<StoryForm>(), verhaal => new FieldValue.Choice(verhaal.Form.Word(), verhaal.Form.Word()))
        {
            Required = "ja",
            Label = "Vorm",
            Shown = Shown.AboveTitle,
            Hint = "praktijkverhaal, column of artikel. Bij een column of artikel hoort ook een regel 'auteur: [Naam]'.",
            Starter = "praktijkverhaal",
        },
        new Field<Verhaal>(
            Keys.StoryAuthors, "lijst van namen", "van wie de brontekst is; de pagina zegt dat zij een hervertelling is",
            DataType.Texts, verhaal => new FieldValue.List(verhaal.Authors))
        {
            Required = "bij column en artikel",
            Label = "Hervertelling van een tekst van",
            Shown = Shown.AsFact,
            Searched = Searched.AsName,
        },
        new Field(Keys.Municipalities, "lijst", "namen uit `gemeenten.yml`, alleen als de bron de gemeente noemt"),
        .. Contribution.Fields,
        InShortField,
        DecisionField,
    ];
}

public enum StoryForm
{
    Praktijkverhaal,
    Column,
    Artikel,
}
