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
        new Field<Bron>(Keys.Authors, bron => new FieldValue.List(bron.Authors))
        {
            Form = "lijst van namen",
            Meaning = "leeg als de bron geen auteur noemt",
            Label = "Auteurs",
            LabelOfOne = "Auteur",
            Shown = Shown.AsFact,
            Searched = Searched.AsName,
            Schema = new SchemaProperty("author", "Person"),
        },
        new Field<Bron>(Keys.Organisation, bron => new FieldValue.Text(bron.Organisation))
        {
            Form = "tekst",
            Meaning = "bureau of instelling van de auteurs",
            Label = "Organisatie",
            Shown = Shown.AsFact,
            Searched = Searched.AsName,
            Schema = new SchemaProperty("sourceOrganization", "Organization"),
        },
        new Field<Bron>(Keys.Client, bron => new FieldValue.Text(bron.Client))
        {
            Form = "tekst",
            Meaning = "voor wie de bron is gemaakt",
            Label = "In opdracht van",
            Shown = Shown.AsFact,
            Searched = Searched.AsName,
        },
        new Field<Bron>(Keys.Edition, bron => new FieldValue.Text(bron.Edition?.Text))
        {
            Form = "`2015`, `2015-05`, `2015-05-12`, `2012 tot 2014`, `2018 of eerder` of `omstreeks 2016`",
            Meaning = "wanneer de bron uitkwam, zo precies als bekend; staat bij elke pagina die erop steunt",
            Label = "Uitgave",
            Shown = Shown.AsFact,
            Searched = Searched.AsName,
        },
    ];
}
