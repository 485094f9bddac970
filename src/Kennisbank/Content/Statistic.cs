using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>A number from a source, with earlier values and those of other groups where the source gives them.</summary>
/// <param name="Unit">What the values count: %, euro, rapportcijfer …</param>
/// <param name="Years">Zero, one or two years, in the order of the values.</param>
public sealed record Statistic(
    string Label,
    string Unit,
    decimal? Before,
    decimal After,
    IReadOnlyList<int> Years,
    StatisticComparison? Comparison,
    string? Remark)
{
    public const int MaxYears = 2;

    public static IReadOnlyList<Field> Fields { get; } =
    [
        new Field<Statistic>(Keys.Label, figure => new FieldValue.Text(figure.Label))
        {
            Required = "ja",
            Form = "tekst",
            Meaning = "wat er geteld is",
            Searched = Searched.AsText,
        },
        new Field<Statistic>(Keys.Before, figure => new FieldValue.Number(figure.Before))
        {
            Form = "getal met een punt voor de decimalen en niets tussen de duizendtallen: `24.2`, `370000`",
            Meaning = "hoeveel het er bij het begin waren",
        },
        new Field<Statistic>(Keys.After, figure => new FieldValue.Number(figure.After))
        {
            Required = "ja",
            Form = "getal, idem",
            Meaning = "hoeveel het er aan het eind waren",
        },
        new Field<Statistic>(Keys.Unit, figure => new FieldValue.Text(figure.Unit))
        {
            Required = "ja",
            Form = "tekst",
            Meaning = "`%`, `euro`, `rapportcijfer`, …",
        },
        new Field<Statistic>(Keys.Years, figure => new FieldValue.Years(figure.Years))
        {
            Form = "lijst van één of twee jaren: `[2012, 2014]`",
            Meaning = "van wanneer de getallen zijn",
        },
        new Field<Statistic>(Keys.Comparison, figure => new FieldValue.Group(StatisticComparison.Fields, figure.Comparison))
        {
            Form = "`label`, `voor` en `na`",
            Meaning = "waar de bron mee vergelijkt",
        },
        new Field<Statistic>(Keys.Remark, figure => new FieldValue.Text(figure.Remark))
        {
            Form = "één zin",
            Meaning = "wat het getal wel en niet zegt",
        },
    ];
}

/// <summary>The same number for another group, in the unit of the statistic that it belongs to.</summary>
public sealed record StatisticComparison(string Label, decimal? Before, decimal After)
{
    public static IReadOnlyList<Field> Fields { get; } =
    [
        new Field<StatisticComparison>(Keys.Label, other => new FieldValue.Text(other.Label))
        {
            Required = "ja",
            Form = "tekst",
            Meaning = "met wie of wat vergeleken wordt",
        },
        new Field<StatisticComparison>(Keys.Before, other => new FieldValue.Number(other.Before))
        {
            Form = "getal",
            Meaning = "hoeveel het er daar bij het begin waren",
        },
        new Field<StatisticComparison>(Keys.After, other => new FieldValue.Number(other.After))
        {
            Required = "ja",
            Form = "getal",
            Meaning = "hoeveel het er daar aan het eind waren",
        },
    ];
}
