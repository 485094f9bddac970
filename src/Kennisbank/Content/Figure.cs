using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>A number that a source gives, with what it was before and elsewhere where the source says so.</summary>
/// <param name="Unit">What the values count: %, euro, rapportcijfer …</param>
/// <param name="Years">None, one or two years, in the order of the values.</param>
public sealed record Figure(
    string Label,
    string Unit,
    decimal? Before,
    decimal After,
    IReadOnlyList<int> Years,
    FigureComparison? Comparison,
    string? Remark)
{
    public const int MaxYears = 2;

    public static IReadOnlyList<Field> Fields { get; } =
    [
        new Field<Figure>(Keys.Label, figure => new FieldValue.Text(figure.Label))
        {
            Required = "ja",
            Form = "tekst",
            Meaning = "wat er geteld is",
            Searched = Searched.AsText,
        },
        new Field<Figure>(Keys.Before, figure => new FieldValue.Number(figure.Before))
        {
            Form = "getal met een punt voor de decimalen en niets tussen de duizendtallen: `24.2`, `370000`",
            Meaning = "hoeveel het er bij het begin waren",
        },
        new Field<Figure>(Keys.After, figure => new FieldValue.Number(figure.After))
        {
            Required = "ja",
            Form = "getal, idem",
            Meaning = "hoeveel het er aan het eind waren",
        },
        new Field<Figure>(Keys.Unit, figure => new FieldValue.Text(figure.Unit))
        {
            Required = "ja",
            Form = "tekst",
            Meaning = "`%`, `euro`, `rapportcijfer`, …",
        },
        new Field<Figure>(Keys.Years, figure => new FieldValue.Years(figure.Years))
        {
            Form = "lijst van één of twee jaren: `[2012, 2014]`",
            Meaning = "van wanneer de getallen zijn",
        },
        new Field<Figure>(Keys.Comparison, figure => new FieldValue.Group(FigureComparison.Fields, figure.Comparison))
        {
            Form = "`label`, `voor` en `na`",
            Meaning = "waar de bron mee vergelijkt",
        },
        new Field<Figure>(Keys.Remark, figure => new FieldValue.Text(figure.Remark))
        {
            Form = "één zin",
            Meaning = "wat het getal wel en niet zegt",
        },
    ];
}

/// <summary>The same number for another group, in the unit of the figure it stands beside.</summary>
public sealed record FigureComparison(string Label, decimal? Before, decimal After)
{
    public static IReadOnlyList<Field> Fields { get; } =
    [
        new Field<FigureComparison>(Keys.Label, other => new FieldValue.Text(other.Label))
        {
            Required = "ja",
            Form = "tekst",
            Meaning = "met wie of wat vergeleken wordt",
        },
        new Field<FigureComparison>(Keys.Before, other => new FieldValue.Number(other.Before))
        {
            Form = "getal",
            Meaning = "hoeveel het er daar bij het begin waren",
        },
        new Field<FigureComparison>(Keys.After, other => new FieldValue.Number(other.After))
        {
            Required = "ja",
            Form = "getal",
            Meaning = "hoeveel het er daar aan het eind waren",
        },
    ];
}
