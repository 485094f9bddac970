using System.Diagnostics;
using Kennisbank.Content.Fields;
using Kennisbank.Model;

namespace Kennisbank.Views.Data;

/// <summary>
/// All tables for a spreadsheet: one for each list of the data, and one for each kind of part that pages have several of. Parts of pages of all types
/// are in one table, which says of which page each is.
/// </summary>
public static class DataSheets
{
    private const string PartFolder = "onderdelen";

    public static IReadOnlyList<DataSheet> OfTables { get; } = [.. DataTables.All.Select(OfTable)];

    public static IReadOnlyList<DataSheet> OfParts { get; } =
    [
        .. from table in DataTables.OfPages
        from set in table.Sets
        from field in set.Fields
        where NameOfParts(field) is not null
        group new PartUse(table, set, field) by NameOfParts(field) into uses
        select OfUses(uses.Key, [.. uses]),
    ];

    public static IReadOnlyList<DataSheet> All { get; } = [.. OfTables, .. OfParts];

    /// <summary>Of the sheet in which a field has rows of its own; null for a field with a cell, or with cells.</summary>
    internal static string? NameOfParts(Field field) => field.Data switch
    {
        DataType.List { Item: DataType.Parts } => $"{PartFolder}/{field.NameInData}",
        DataType.ByRole => $"{PartFolder}/{field.NameInData}-per-rol",
        _ => null,
    };

    /// <summary>The fields of one part.</summary>
    internal static IReadOnlyList<Field> FieldsOfParts(Field field) => field.Data switch
    {
        DataType.List { Item: DataType.Parts parts } => parts.Fields(),
        DataType.ByRole => RoleQuestionRow.Fields,
        _ => throw new UnreachableException($"{field.Key} has no parts."),
    };

    private static DataSheet OfTable(DataTable table) => new(
        table.Name,
        table.Title,
        table.Meaning,
        [.. DataSheet.ColumnsOf(table.Fields)],
        site => table.RowsOf(site).Select(row => table.Sets.SelectMany(set => DataSheet.CellsOf(set.Fields, set.HolderOf(row), site))));

    private static DataSheet OfUses(string name, IReadOnlyList<PartUse> uses)
    {
        var fields = FieldsOfParts(uses[0].Field);
        if (uses.Any(use => FieldsOfParts(use.Field) != fields))
        {
            throw new UnreachableException($"Parts with one name, {name}, have different fields.");
        }

        return new DataSheet(
            name,
            DataWords.TitleOf(uses[0].Field),
            uses[0].Field.MeaningInData,
            [.. DataSheet.ColumnsOf([.. PageRow.Owner, .. fields])],
            site => uses.SelectMany(use => RowsOf(use, fields, site)));
    }

    private static IEnumerable<IEnumerable<FieldValue?>> RowsOf(PartUse use, IReadOnlyList<Field> fields, Site site) =>
        from page in use.Table.RowsOf(site)
        from part in PartsOf(PublishedValue.Of(use.Field, use.Set.HolderOf(page), site))
        select DataSheet.CellsOf(PageRow.Owner, page, site).Concat(DataSheet.CellsOf(fields, part, site));

    private static IEnumerable<object> PartsOf(FieldValue value) => value switch
    {
        FieldValue.Groups groups => groups.Holders,
        FieldValue.ByRole byRole => byRole.Roles.SelectMany(role => role.Questions.Select(question => new RoleQuestionRow(role.Role.Target, question))),
        _ => throw new UnreachableException($"{value.GetType().Name} has no parts."),
    };

    private sealed record PartUse(DataTable Table, FieldSet Set, Field Field);
}

/// <summary>One of the questions that a page puts to a role.</summary>
internal sealed record RoleQuestionRow(string Role, string Question)
{
    public static IReadOnlyList<Field> Fields { get; } =
    [
        DataField.Text<RoleQuestionRow>("rol", "naam van de rol in `rollen.json`", row => row.Role, TextForm.Slug),
        DataField.Text<RoleQuestionRow>("vraag", "wat de agenda die rol vraagt", row => row.Question),
    ];
}
