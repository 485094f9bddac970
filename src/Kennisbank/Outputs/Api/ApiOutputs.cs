using Kennisbank.Model;
using Kennisbank.Views.Data;

namespace Kennisbank.Outputs.Api;

/// <summary>The content of the site as data, as tables for a spreadsheet, and what describes both.</summary>
internal static class ApiOutputs
{
    public static IEnumerable<OutputFile> All(Site site) =>
    [
        ApiFile.Named(DataIndex.Name, json => FieldJson.WriteAll(json, DataIndex.Fields, site, site)),
        .. DataTables.All.Select(table => ApiFile.Named(table.Name, json => TableJson.Write(json, site, table))),
        .. DataSheets.All.Select(sheet => CsvFile.Of(sheet, site)),
        CodebookCsv.File,
        ApiFile.Named("openapi", json => OpenApiJson.Write(json, site)),
        ApiFile.Named($"schema/{DataIndex.Name}", json => SchemaJson.WriteIndex(json, site)),
        .. DataTables.All.Select(table => ApiFile.Named($"schema/{table.Name}", json => SchemaJson.Write(json, site, table))),
    ];
}
