using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>A page that another one names, and why: what is found there, or what was seen there.</summary>
/// <param name="Page"><c>folder/slug</c>.</param>
/// <param name="Why">One sentence or two, without markup.</param>
public sealed record PageReason(Reference Page, string Why);

/// <summary>How a key names pages with a reason. Declared once beside a type; the table for editors and the reader both use it.</summary>
/// <param name="Key">Of the list: <see cref="Keys.After"/>.</param>
/// <param name="WhyKey">Of the reason in it: <see cref="Keys.Why"/> or <see cref="Keys.What"/>.</param>
/// <param name="MaxWhy">In characters.</param>
/// <param name="Meaning">For editors: what the reason says.</param>
public sealed record PageReasonForm(string Key, int Least, int Most, string WhyKey, int MaxWhy, string Meaning)
{
    private IReadOnlyList<Field>? _fields;

    /// <summary>Search reads reasons from the linked page instead, which has none for a withdrawn page.</summary>
    public IReadOnlyList<Field> Fields => _fields ??=
    [
        new Field<PageReason>(
            Keys.Piece, "`map/naam`", "een pagina van deze site", DataType.PageName(), reason => new FieldValue.PageName(reason.Page)) { Required = "ja" },
        TextField.Required<PageReason>(WhyKey, Meaning, reason => reason.Why, max: MaxWhy),
    ];

    /// <summary>For editors: what stands behind the key.</summary>
    public string InWords => $"lijst van {Least} tot {Most} keer `{Keys.Piece}` en `{WhyKey}`, zie onder";
}
