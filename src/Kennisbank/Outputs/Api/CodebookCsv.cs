using Kennisbank.Views.Data;

namespace Kennisbank.Outputs.Api;

/// <summary>What each field means, as a table: to filter and sort, and to read beside the others in a spreadsheet.</summary>
internal static class CodebookCsv
{
    private static readonly IReadOnlyList<string> Columns = ["json", "veld", "csv", "kolom", "titel", "betekenis", "vorm", "eenheid", "leeg"];

    public static OutputFile File { get; } = new(DataIndex.Codebook[1..], output =>
    {
        CsvFile.WriteRow(output, Columns, isFirst: true);
        foreach (var line in Codebook.All)
        {
            CsvFile.WriteRow(output,
            [
                line.Table is { } table ? $"{table.Name}.json" : "",
                line.Path,
                line.Sheet is { } sheet ? $"{sheet}.csv" : "",
                line.Column ?? "",
                DataWords.TitleOf(line.Field),
                Plain(line.Field.MeaningInData),
                Plain(DataWords.KindOf(line.Field.Data!)),
                Plain(DataWords.UnitOf(line.Field.Data!)),
                Plain(line.Empty),
            ]);
        }
    });

    private static string Plain(string markdown) => markdown.Replace("`", "", StringComparison.Ordinal);
}
