using System.Text.RegularExpressions;
using Kennisbank.Content;
using Kennisbank.Tests.Sites;
using Kennisbank.Views.Data;

namespace Kennisbank.Tests.Diagnostics;

/// <summary>
/// The tables of fields in <c>docs/api.md</c>, each between two markers with its name, generated from the model of the data. Run the tests with
/// <c>KENNISBANK_WRITE_DOCS=1</c> to write them after a field changed.
/// </summary>
internal static partial class DataFieldTables
{
    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "docs", "api.md");

    private static readonly IReadOnlyDictionary<string, string> Tables = Made().ToDictionary(table => table.Name, table => table.Text);

    public static IEnumerable<string> Names => Tables.Keys;

    /// <summary>The document as it is.</summary>
    public static string Document => File.ReadAllText(Path).ReplaceLineEndings("\n");

    /// <summary>The names in it.</summary>
    public static IEnumerable<string> Written => Marked().Matches(Document).Select(match => match.Groups["name"].Value);

    /// <summary>The document as it should be.</summary>
    public static string Expected => Marked().Replace(
        Document, match => $"{match.Groups[1].Value}\n\n{Tables.GetValueOrDefault(match.Groups["name"].Value)}\n{match.Groups[2].Value}");

    public static void WriteIfAsked()
    {
        if (Environment.GetEnvironmentVariable("KENNISBANK_WRITE_DOCS") == "1")
        {
            File.WriteAllText(Path, Expected);
        }
    }

    private static IEnumerable<(string Name, string Text)> Made()
    {
        yield return ("bestanden", TableOf(
            "| file | its list | an item |\n| --- | --- | --- |\n",
            DataTables.All.Select(table => $"| `{DataTables.JsonOf(table)}` | `{table.ListKey}` | {table.Meaning} |")));
        yield return ("onderdelen", TableOf(
            "| file | rows |\n| --- | --- |\n", DataSheets.OfParts.Select(sheet => $"| `{sheet.Path}` | {sheet.Meaning} |")));
        yield return ("elke pagina", TableOf(Codebook.OfEveryPage));
        foreach (var type in ContentTypes.Listed)
        {
            yield return (type.Singular(), TableOf(Codebook.OfType(type)));
        }

        foreach (var table in DataTables.All.Except(DataTables.OfPages))
        {
            yield return (table.Name, TableOf(Codebook.Of(table)));
        }
    }

    private static string TableOf(IEnumerable<CodebookLine> lines) =>
        TableOf("| key | form | unit | meaning | empty |\n| --- | --- | --- | --- | --- |\n", lines.Select(RowOf));

    private static string TableOf(string head, IEnumerable<string> rows) => head + string.Concat(rows.Select(row => $"{row}\n"));

    private static string RowOf(CodebookLine line)
    {
        var type = line.Field.Data!;
        string[] cells = [$"`{line.Path}`", DataWords.KindOf(type), DataWords.UnitOf(type), line.Field.MeaningInData + Only(line), line.Empty];
        return $"| {string.Join(" | ", cells)} |";
    }

    private static string Only(CodebookLine line) => Codebook.TypesWith(line.Field) is { Count: > 0 } types
        ? $" (alleen bij {string.Join(", ", types.Select(type => type.Singular()))})"
        : "";

    [GeneratedRegex("(<!-- velden: (?<name>[a-z ]+) -->)\n.*?(<!-- /velden -->)", RegexOptions.Singleline)]
    private static partial Regex Marked();
}
