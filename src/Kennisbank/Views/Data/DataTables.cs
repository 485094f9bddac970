using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views.Data;

/// <summary>All lists of the data, in the order of the index.</summary>
public static class DataTables
{
    /// <summary>
    /// Of the names and forms in the data: a name that is removed or gets another meaning raises the first number, an addition the second.
    /// <c>docs/api.md</c> is the promise, and a test compares with the names that were promised.
    /// </summary>
    public const string Version = "1.0";

    public static IReadOnlyList<DataTable> OfPages { get; } = [.. ContentTypes.Listed.Select(PageRow.TableOf)];

    public static IReadOnlyList<DataTable> All { get; } = [.. OfPages, .. TagKinds.ListsOnly.Select(TagRow.TableOf), CellRow.Table];

    /// <summary>Root-relative.</summary>
    public static string JsonOf(DataTable table) => $"/{WellKnown.DataFolder}/{table.Name}.json";

    /// <inheritdoc cref="JsonOf"/>
    public static string CsvOf(DataTable table) => $"/{WellKnown.DataFolder}/{table.Name}.csv";

    /// <inheritdoc cref="JsonOf"/>
    /// <param name="name">Of the JSON file.</param>
    public static string SchemaOf(string name) => $"/{WellKnown.DataFolder}/schema/{name}.json";
}
