namespace Kennisbank.Content.Fields;

/// <summary>
/// What the value of a field is in data. Declared with the field, so that the schemas, the columns of the tables and the codebook follow from it. The
/// kinds below are the complete list.
/// </summary>
public abstract record DataType
{
    private DataType()
    {
    }

    public static DataType YesNo { get; } = new Truth();

    /// <summary>In a list of pages one that was withdrawn is left out.</summary>
    public static DataType PageNames { get; } = new List(new Text(TextForm.PageName));

    public static DataType Texts { get; } = new List(new Text(TextForm.Free));

    /// <summary>For users of the data, in Dutch: when there is no value. Null where there always is one.</summary>
    public string? Empty { get; init; }

    public static DataType Line(TextForm form = TextForm.Free, string? empty = null) => new Text(form) { Empty = empty };

    /// <summary>Another page, which may have been withdrawn.</summary>
    public static DataType PageName(string? empty = null) =>
        new Text(TextForm.PageName) { Empty = empty is null ? "als die pagina is weggehaald" : $"{empty}, of als die pagina is weggehaald" };

    public static DataType OneOf(params IEnumerable<string> words) => new Word([.. words]);

    public static DataType OneOf<T>()
        where T : struct, Enum => OneOf(Enum.GetValues<T>().Select(member => member.Word()));

    public static DataType SomeOf<T>()
        where T : struct, Enum => new List(OneOf<T>());

    public static DataType ListOf(TextForm form) => new List(new Text(form));

    /// <param name="unit">What it counts, in Dutch.</param>
    public static DataType Whole(string unit, int least = 0, string? empty = null) => new Number(unit, least) { Empty = empty };

    /// <inheritdoc cref="Whole"/>
    public static DataType Amount(string unit, string? empty = null) => new Number(unit, Least: null) { Empty = empty };

    /// <inheritdoc cref="Whole"/>
    public static DataType ListOfWhole(string unit) => new List(Whole(unit));

    /// <param name="fields">A function, because tables of fields are made in any order.</param>
    public static DataType Group(Func<IReadOnlyList<Field>> fields, string? empty = null) => new Parts(fields) { Empty = empty };

    /// <inheritdoc cref="Group"/>
    public static DataType Groups(Func<IReadOnlyList<Field>> fields) => new List(Group(fields));

    /// <summary>Lists of texts, each under the name of a role.</summary>
    public static DataType PerRole() => new ByRole();

    public sealed record Text(TextForm Form) : DataType;

    /// <summary>One word of a closed list.</summary>
    public sealed record Word(IReadOnlyList<string> Words) : DataType;

    /// <param name="Least">Null when it may be negative, or be no whole number.</param>
    public sealed record Number(string Unit, int? Least) : DataType;

    /// <summary>True or false.</summary>
    public sealed record Truth : DataType;

    /// <summary>Never absent: a list may have no items.</summary>
    public sealed record List(DataType Item) : DataType;

    /// <summary>Several values, each with a name.</summary>
    public sealed record Parts(Func<IReadOnlyList<Field>> Fields) : DataType;

    public sealed record ByRole : DataType;
}
