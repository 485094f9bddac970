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

    /// <summary>The unit of what people gave from 1 to 10.</summary>
    public const string Grade = "rapportcijfer";

    public static IReadOnlyList<Field> Fields { get; } =
    [
        TextField.Required<Statistic>(Keys.Label, "wat er geteld is", figure => figure.Label) with { Searched = Searched.AsText },
        new Field<Statistic>(
            Keys.Before, "getal met een punt voor de decimalen en niets tussen de duizendtallen: `24.2`, `370000`", "hoeveel het er bij het begin waren",
            DataType.Amount("die van `eenheid`", "als de bron geen beginstand geeft"), figure => new FieldValue.Number(figure.Before)),
        new Field<Statistic>(
            Keys.After, "getal, idem", "hoeveel het er aan het eind waren", DataType.Amount("die van `eenheid`"), figure => new FieldValue.Number(figure.After))
        {
            Required = "ja",
        },
        TextField.Required<Statistic>(Keys.Unit, "`%`, `euro`, `rapportcijfer`, …", figure => figure.Unit) with
        {
            DataMeaning = "waarin geteld is: `%`, `euro`, `rapportcijfer`, …",
        },
        new Field<Statistic>(
            Keys.Years, "lijst van één of twee jaren: `[2012, 2014]`", "van wanneer de getallen zijn", DataType.ListOfWhole("jaartal"),
            figure => new FieldValue.Years(figure.Years))
        {
            DataMeaning = "van wanneer de getallen zijn: geen, één of twee jaren, in de volgorde van `voor` en `na`",
        },
        new Field<Statistic>(
            Keys.Comparison, "`label`, `voor` en `na`", "waar de bron mee vergelijkt",
            DataType.Group(() => StatisticComparison.Fields, "als de bron nergens mee vergelijkt"),
            figure => new FieldValue.Group(StatisticComparison.Fields, figure.Comparison)),
        TextField.Optional<Statistic>(
            Keys.Remark, "wat het getal wel en niet zegt", "als het getal voor zich spreekt", figure => figure.Remark) with { Form = "één zin" },
    ];
}

/// <summary>The same number for another group, in the unit of the statistic that it belongs to.</summary>
public sealed record StatisticComparison(string Label, decimal? Before, decimal After)
{
    public static IReadOnlyList<Field> Fields { get; } =
    [
        TextField.Required<StatisticComparison>(Keys.Label, "met wie of wat vergeleken wordt", other => other.Label),
        new Field<StatisticComparison>(
            Keys.Before, "getal", "hoeveel het er daar bij het begin waren",
            DataType.Amount("die van het cijfer", "als de bron geen beginstand geeft"), other => new FieldValue.Number(other.Before)),
        new Field<StatisticComparison>(
            Keys.After, "getal", "hoeveel het er daar aan het eind waren", DataType.Amount("die van het cijfer"), other => new FieldValue.Number(other.After))
        {
            Required = "ja",
        },
    ];
}
