using Kennisbank.Content.Fields;
using Kennisbank.Model;

namespace Kennisbank.Views.Data;

/// <summary>
/// A list of the data, with the same fields for each item. The JSON file, its schema, the columns of its table, the codebook, the API description and
/// <c>docs/api.md</c> are all made from it.
/// </summary>
/// <param name="Name">Of its files, without extension.</param>
/// <param name="ListKey">Of the list in its JSON file.</param>
/// <param name="Meaning">For users of the data, in Dutch: what an item is.</param>
public sealed record DataTable(string Name, string Title, string ListKey, string Meaning, IReadOnlyList<FieldSet> Sets, Func<Site, IEnumerable<object>> RowsOf)
{
    public IEnumerable<Field> Fields => Sets.SelectMany(set => set.Fields);
}

/// <summary>Fields of an item that are read from the same record.</summary>
/// <param name="HolderOf">That record, of an item.</param>
public sealed record FieldSet(IReadOnlyList<Field> Fields, Func<object, object> HolderOf)
{
    /// <summary>Only what is in data, of fields of which some are for editors alone.</summary>
    public static FieldSet Of(IEnumerable<Field> fields, Func<object, object> holderOf) => new([.. fields.Where(field => field.HasValue)], holderOf);
}
