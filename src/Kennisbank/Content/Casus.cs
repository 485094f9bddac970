using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>What a municipality did, and the results.</summary>
public sealed record Casus : Account
{
    public override ContentType Type => ContentType.Casus;

    public Period? Period { get; init; }

    public IReadOnlyList<Statistic> Statistics { get; init; } = [];

    /// <summary>Null until somebody has assessed it.</summary>
    public Firmness? Firmness { get; init; }

    public static IReadOnlyList<Field> Table { get; } =
    [
        new Field(Keys.Municipalities, "lijst", "namen uit `gemeenten.yml`")
        {
            Required = "ja, behalve bij `ingezonden: ja`",
            Hint = "Welke gemeenten; de namen staan in gemeenten.yml. Staat de uwe er nog niet bij, zet haar daar dan eerst in.",
            Starter = "\n  - {{gemeente}}",
        },
        new Field<Casus>(
            Keys.Period, "`van` en eventueel `tot`, `JJJJ` of `JJJJ-MM`", "wanneer het speelde",
            DataType.Group(() => Period.Fields, "als de bron niet zegt wanneer"),
            casus => new FieldValue.Group(Period.Fields, casus.Period) { Phrase = casus.Period?.Text })
        {
            Label = "Periode",
            Shown = Shown.AsFact,
        },
        .. Contribution.Fields,
        InShortField,
        new Field<Casus>(
            Keys.Statistics, "lijst, zie onder", "cijfers die de bron geeft", DataType.Groups(() => Statistic.Fields),
            casus => new FieldValue.Groups(Statistic.Fields, casus.Statistics))
        {
            Label = "Cijfers",
            Searched = Searched.AsText,
        },
        DecisionField,
        new Field<Casus>(
            Keys.Firmness, "`verteller`, `geteld`, `zwijgt` en `nodig`, zie onder", "hoe stevig het is wat hier staat",
            DataType.Group(() => Firmness.Fields, "als niemand dat nog naging"),
            casus => new FieldValue.Group(Firmness.Fields, casus.Firmness)) { Label = Firmness.Heading },
    ];
}

/// <summary>Years or months (<c>2014</c> or <c>2014-06</c>) between which something happened.</summary>
public sealed record Period(string From, string? To)
{
    public static IReadOnlyList<Field> Fields { get; } =
    [
        new Field<Period>(
            Keys.From, "`JJJJ` of `JJJJ-MM`", "wanneer het begon", DataType.Line(TextForm.When), period => new FieldValue.Text(period.From)),
        new Field<Period>(
            Keys.To, "`JJJJ` of `JJJJ-MM`", "wanneer het eindigde", DataType.Line(TextForm.When, "als de bron geen einde noemt"),
            period => new FieldValue.Text(period.To)),
    ];

    /// <summary>As a reader reads it: 2012 tot juni 2014.</summary>
    public string Text => To is null ? DutchDate.Of(From) : $"{DutchDate.Of(From)} tot {DutchDate.Of(To)}";
}
