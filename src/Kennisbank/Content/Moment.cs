using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>Something that a source dates.</summary>
/// <param name="When">A year, month or day: <c>2012</c>, <c>2012-06</c>, <c>2012-06-19</c>.</param>
/// <param name="Place">Where in the source it stands.</param>
public sealed record Moment(string When, string What, string Place)
{
    /// <summary>In characters.</summary>
    public const int MaxWhat = 160;

    public static IReadOnlyList<Field> Fields { get; } =
    [
        new Field<Moment>(Keys.When, moment => new FieldValue.Text(moment.When))
        {
            Required = "ja",
            Form = "`JJJJ`, `JJJJ-MM` of `JJJJ-MM-DD`",
            Meaning = "zo precies als de bron het zegt",
        },
        new Field<Moment>(Keys.What, moment => new FieldValue.Text(moment.What))
        {
            Required = "ja",
            Form = $"tekst, hoogstens {MaxWhat} tekens",
            Meaning = "wat er toen gebeurde",
            Searched = Searched.AsText,
        },
        new Field<Moment>(Keys.Place, moment => new FieldValue.Text(moment.Place))
        {
            Required = "ja",
            Form = "tekst",
            Meaning = "waar in de bron het staat",
        },
    ];
}
