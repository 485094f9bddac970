using Kennisbank.Content.Fields;
using Kennisbank.Diagnostics;

namespace Kennisbank.Content;

/// <summary>When a page was last looked at, and for what.</summary>
public sealed record Review(DateOnly On, Location OnAt, string What)
{
    /// <summary>In characters.</summary>
    public const int MaxWhat = 120;

    public static IReadOnlyList<Field> Fields { get; } =
    [
        new Field<Review>(
            Keys.Given, "`JJJJ-MM-DD`", "de dag van het nakijken", DataType.Line(TextForm.Date), review => new FieldValue.Day(review.On)) { Required = "ja" },
        TextField.Required<Review>(Keys.What, "waarop er is nagekeken", review => review.What, max: MaxWhat),
    ];
}
