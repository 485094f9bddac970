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
        new Field<Review>(Keys.Given, review => new FieldValue.Day(review.On))
        {
            Required = "ja",
            Form = "`JJJJ-MM-DD`",
            Meaning = "de dag van het nakijken",
        },
        new Field<Review>(Keys.What, review => new FieldValue.Text(review.What))
        {
            Required = "ja",
            Form = $"tekst, hoogstens {MaxWhat} tekens",
            Meaning = "waarop er is nagekeken",
        },
    ];
}
