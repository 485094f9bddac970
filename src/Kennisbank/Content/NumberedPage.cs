using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>A page with a fixed place among those of its type or series.</summary>
public abstract record NumberedPage : PageContent
{
    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    private protected static Field NumberField { get; } = new Field<NumberedPage>(
        Keys.Number, "geheel getal vanaf 1", "plaats in de reeks", DataType.Whole("plaats, vanaf 1", least: 1), page => new FieldValue.Number(page.Number))
    {
        Required = "ja",
        Label = "Nummer",
        Shown = Shown.AboveTitle,
        Starter = "{{nummer}}",
    };
}
