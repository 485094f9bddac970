using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>Something that a source dates.</summary>
/// <param name="When">A year, month or day: <c>2012</c>, <c>2012-06</c>, <c>2012-06-19</c>.</param>
/// <param name="Place">The place in the source.</param>
public sealed record Moment(string When, string What, string Place)
{
    /// <summary>Above the moments of a page.</summary>
    public const string Heading = "Wanneer het gebeurde";

    /// <summary>In characters.</summary>
    public const int MaxWhat = 160;

    public static IReadOnlyList<Field> Fields { get; } =
    [
        TextField.Required<Moment>(Keys.When, "zo precies als de bron het zegt", moment => moment.When) with
        {
            Form = "`JJJJ`, `JJJJ-MM` of `JJJJ-MM-DD`",
            Type = DataType.Line(TextForm.When),
        },
        TextField.Required<Moment>(Keys.What, "wat er toen gebeurde", moment => moment.What, max: MaxWhat) with { Searched = Searched.AsText },
        TextField.Required<Moment>(Keys.Place, "waar in de bron het staat", moment => moment.Place),
    ];
}
