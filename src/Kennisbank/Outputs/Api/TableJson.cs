using System.Text.Json;
using Kennisbank.Model;
using Kennisbank.Views;
using Kennisbank.Views.Data;

namespace Kennisbank.Outputs.Api;

/// <summary>A list of the data. Every item has the same keys, with or without a value.</summary>
internal static class TableJson
{
    public static void Write(Utf8JsonWriter json, Site site, DataTable table)
    {
        FieldJson.WriteAll(json, [DataIndex.VersionField], site, site);
        json.WriteObjects(table.ListKey, table.RowsOf(site), row =>
        {
            foreach (var set in table.Sets)
            {
                FieldJson.WriteAll(json, set.Fields, set.HolderOf(row), site);
            }
        });
    }
}
