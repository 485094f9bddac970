using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>A page with a fixed place in the sequence of its type.</summary>
public abstract record NumberedPage : PageContent
{
    public required int Number { get; init; }

    private protected static Field NumberField { get; } = new Field<NumberedPage>(Keys.Number, page => new FieldValue.Number(page.Number))
    {
        Required = "ja",
        Form = "geheel getal vanaf 1",
        Meaning = "plaats in de reeks",
        Label = "Nummer",
        Shown = Shown.AboveTitle,
        Starter = "{{nummer}}",
    };
}
