using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>A source text that pages build on.</summary>
public sealed record Bron : PageContent
{
    public override ContentType Type => ContentType.Bron;

    /// <summary>Empty when the source names no author.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Organisation { get; init; }

    public string? Client { get; init; }

    /// <summary>Null when nobody knows.</summary>
    public Edition? Edition { get; init; }

    public static IReadOnlyList<Field> Table { get; } =
    [
        new Field<Bron>(
            Keys.Authors, "lijst van namen", "leeg als de bron geen auteur noemt", DataType.Texts, bron => new FieldValue.List(bron.Authors))
        {
            DataMeaning = "namen van de auteurs; leeg als de bron geen auteur noemt",
            Label = "Auteurs",
            LabelOfOne = "Auteur",
            Shown = Shown.AsFact,
            Searched = Searched.AsName,
            Schema = new SchemaProperty("author", "Person"),
            Hint = "Namen zoals de bron die noemt; leeg als zij geen auteur noemt.",
            Starter = "[]",
        },
        TextField.Optional<Bron>(Keys.Organisation, "bureau of instelling van de auteurs", "als de bron er geen noemt", bron => bron.Organisation) with
        {
            Label = "Organisatie",
            Shown = Shown.AsFact,
            Searched = Searched.AsName,
            Schema = new SchemaProperty("sourceOrganization", "Organization"),
        },
        TextField.Optional<Bron>(Keys.Client, "voor wie de bron is gemaakt", "als de bron het niet zegt", bron => bron.Client) with
        {
            Label = "In opdracht van",
            Shown = Shown.AsFact,
            Searched = Searched.AsName,
        },
        TextField.Optional<Bron>(
            Keys.Edition, "wanneer de bron uitkwam, zo precies als bekend; staat bij elke pagina die erop steunt",
            "als niemand het weet", bron => bron.Edition?.Text) with
        {
            DataMeaning = "wanneer de bron uitkwam, zo precies als bekend: `2015`, `2015-05`, `2012 tot 2014`, `2018 of eerder` of `omstreeks 2016`",
            Form = "`2015`, `2015-05`, `2015-05-12`, `2012 tot 2014`, `2018 of eerder` of `omstreeks 2016`",
            Label = "Uitgave",
            Shown = Shown.AsFact,
            Searched = Searched.AsName,
        },
    ];
}
