using Kennisbank.Content.Fields;
using Kennisbank.Diagnostics;

namespace Kennisbank.Content;

/// <summary>A change in the substance of a page, for those who read or linked to it before.</summary>
public sealed record PageChange(DateOnly On, Location OnAt, string What)
{
    /// <summary>Above the changes of a page.</summary>
    public const string Heading = "Wat er veranderde";

    public const int MaxOnPage = 10;

    /// <summary>In characters.</summary>
    public const int MaxWhat = 160;

    public string InWords => $"{Date}: {What}";

    /// <summary>Without what changed, for readers who may not know the outcome yet.</summary>
    public string Date => $"Gewijzigd op {DutchDate.Of(On)}";

    public static IReadOnlyList<Field> Fields { get; } =
    [
        new Field<PageChange>(
            Keys.Given, "`JJJJ-MM-DD`, niet voor `datum` van de pagina", "de dag van de wijziging", DataType.Line(TextForm.Date),
            change => new FieldValue.Day(change.On))
        {
            Required = "ja",
        },
        TextField.Required<PageChange>(Keys.What, "wat er inhoudelijk anders is, voor wie de pagina al kende", change => change.What, max: MaxWhat),
    ];
}
