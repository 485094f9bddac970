using Kennisbank.Content;
using Kennisbank.Content.Fields;

namespace Kennisbank.Views.Data;

/// <summary>Every field of the data: where it is in JSON and in a table for a spreadsheet, and what it means.</summary>
/// <param name="Table">Null for a column that no JSON file has.</param>
/// <param name="Path">In an item of the list: <c>cijfers[].voor</c>.</param>
/// <param name="Sheet">Of which table for a spreadsheet it is a column; null for a group of fields.</param>
/// <param name="Within">The path of the group that the field belongs to, when that may be absent.</param>
public sealed record CodebookLine(DataTable? Table, string Path, Field Field, string? Sheet, string? Column, string? Within)
{
    /// <summary>When there is no value, in Dutch.</summary>
    public string Empty => (DataWords.EmptyOf(Field.Data!), Within) switch
    {
        (var when, null) => when,
        (DataWords.Never, { } group) => $"als `{group}` leeg is",
        (var when, { } group) => $"{when}, of als `{group}` leeg is",
    };
}

public static class Codebook
{
    public const string Name = "codeboek";

    public static IReadOnlyList<CodebookLine> OfTables { get; } = [.. DataTables.All.SelectMany(Of)];

    /// <summary>Columns that only tables for a spreadsheet have: of which page a part is, and what JSON says by the name of a role.</summary>
    public static IReadOnlyList<CodebookLine> OfSheets { get; } =
    [
        .. from sheet in DataSheets.OfParts
        from column in sheet.Columns
        where !OfTables.Any(line => line.Sheet == sheet.Name && line.Column == column.Name)
        select new CodebookLine(null, "", column.Field, sheet.Name, column.Name, null),
    ];

    public static IReadOnlyList<CodebookLine> All { get; } = [.. OfTables, .. OfSheets];

    /// <summary>Of the fields that pages of all types have.</summary>
    public static IEnumerable<CodebookLine> OfEveryPage => Of(DataTables.OfPages[0], PageRow.OfEveryType);

    /// <summary>Of the fields that only pages of this type have.</summary>
    public static IEnumerable<CodebookLine> OfType(ContentType type) =>
        Of(DataTables.OfPages.Single(table => table.Name == type.Folder()), type.Profile().Fields.Where(field => field.HasValue));

    /// <summary>The types of which pages have a field of <see cref="OfEveryPage"/>; empty for all.</summary>
    public static IReadOnlyList<ContentType> TypesWith(Field field) =>
        PageHeadFields.All.Contains(field) && !ContentTypes.Listed.All(type => type.Profile().Knows(field.Key))
            ? [.. ContentTypes.Listed.Where(type => type.Profile().Knows(field.Key))]
            : [];

    public static IEnumerable<CodebookLine> Of(DataTable table) => Of(table, table.Fields);

    /// <param name="fields">Some of the fields of the table.</param>
    public static IEnumerable<CodebookLine> Of(DataTable table, IEnumerable<Field> fields) =>
        fields.SelectMany(field => Lines(table, field, new Place("", table.Name, "", null)));

    private static IEnumerable<CodebookLine> Lines(DataTable table, Field field, Place place)
    {
        var path = place.Path + field.NameInData;
        if (DataSheet.IsCell(field.Data!))
        {
            return [new CodebookLine(table, path, field, place.Sheet, place.Column + field.NameInData, place.Within)];
        }

        var inside = DataSheets.NameOfParts(field) is { } sheet
            ? new Place($"{path}[].", sheet, "", null)
            : new Place($"{path}.", place.Sheet, $"{place.Column}{field.NameInData}.", field.Data!.Empty is null ? place.Within : path);
        var parts = field.Data switch
        {
            DataType.Parts group => group.Fields(),
            DataType.List => DataSheets.FieldsOfParts(field),
            _ => [],
        };
        return [new CodebookLine(table, path, field, null, null, place.Within), .. parts.SelectMany(part => Lines(table, part, inside))];
    }

    /// <param name="Path">Before the name of a field in JSON.</param>
    /// <param name="Column">Before its name in a table.</param>
    private sealed record Place(string Path, string Sheet, string Column, string? Within);
}
