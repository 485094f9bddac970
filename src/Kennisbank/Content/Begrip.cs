using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>A term of the field; its summary is the definition.</summary>
public sealed record Begrip : PageContent
{
    public override ContentType Type => ContentType.Begrip;

    /// <summary>Other spellings and forms under which texts use the term.</summary>
    public IReadOnlyList<string> Variants { get; init; } = [];

    public static IReadOnlyList<Field> Table { get; } =
    [
        new Field<Begrip>(
            Keys.Variants, "lijst", "andere schrijfwijzen en vormen van het woord", DataType.Texts, begrip => new FieldValue.List(begrip.Variants))
        {
            Label = "Ook wel",
            Shown = Shown.AsFact,
            Searched = Searched.AsName,
            Schema = new SchemaProperty("alternateName"),
        },
    ];
}
