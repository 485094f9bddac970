using Kennisbank.Content.Fields;
using Kennisbank.Model;

namespace Kennisbank.Views.Data;

/// <summary>A table for a spreadsheet: an item on each row, and one value in each cell.</summary>
/// <param name="Name">Of the file below <c>/api/</c>, without extension.</param>
/// <param name="RowsOf">A value for each column; null where the group that the column belongs to is absent.</param>
public sealed record DataSheet(
    string Name, string Title, string Meaning, IReadOnlyList<SheetColumn> Columns, Func<Site, IEnumerable<IEnumerable<FieldValue?>>> RowsOf)
{
    /// <summary>Root-relative.</summary>
    public string Path => $"/{WellKnown.DataFolder}/{Name}.csv";

    /// <summary>One value, which a group of fields, a list of groups and questions by role are not.</summary>
    public static bool IsCell(DataType type) => type is not (DataType.Parts or DataType.List { Item: DataType.Parts } or DataType.ByRole);

    /// <summary>Of fields and of the groups in them. A list of groups is a sheet of its own.</summary>
    internal static IEnumerable<SheetColumn> ColumnsOf(IEnumerable<Field> fields, string before = "")
    {
        foreach (var field in fields)
        {
            if (IsCell(field.Data!))
            {
                yield return new SheetColumn(before + field.NameInData, field);
            }
            else if (field.Data is DataType.Parts parts)
            {
                foreach (var column in ColumnsOf(parts.Fields(), $"{before}{field.NameInData}."))
                {
                    yield return column;
                }
            }
        }
    }

    /// <summary>The values of these columns on one record.</summary>
    internal static IEnumerable<FieldValue?> CellsOf(IEnumerable<Field> fields, object? holder, Site site)
    {
        foreach (var field in fields)
        {
            var value = holder is null ? null : PublishedValue.Of(field, holder, site);
            if (IsCell(field.Data!))
            {
                yield return value;
            }
            else if (field.Data is DataType.Parts parts)
            {
                foreach (var cell in CellsOf(parts.Fields(), (value as FieldValue.Group)?.Holder, site))
                {
                    yield return cell;
                }
            }
        }
    }
}

public sealed record SheetColumn(string Name, Field Field);
