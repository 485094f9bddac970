using Kennisbank.Content.Fields;
using Kennisbank.Tests.Sites;
using Kennisbank.Views.Data;

namespace Kennisbank.Tests.Outputs.Api;

/// <summary>
/// What users of the data were promised: every name with its form, in a file for each first number of <see cref="DataTables.Version"/>. Run the tests with
/// <c>KENNISBANK_UPDATE_FIXTURES=1</c> to add new names, and raise the second number. A name that is gone, or has another form, raises the first.
/// </summary>
public class PromiseTests
{
    private static readonly string File = Path.Combine(
        Repository.Root, "tests", "Kennisbank.Tests", "Outputs", "Api", $"beloofd-{DataTables.Version.Split('.')[0]}.txt");

    private static readonly IReadOnlyList<string> Today =
    [
        .. Codebook.Of(DataTables.All[0], DataIndex.Fields).Select(line => $"index.json {line.Path}: {FormOf(line.Field.Data!)}"),
        .. DataTables.All.Select(table => $"{table.Name}.json {table.ListKey}"),
        .. Codebook.OfTables.Select(line => $"{line.Table!.Name}.json {line.Path}: {FormOf(line.Field.Data!)}"),
        .. DataSheets.All.SelectMany(sheet => sheet.Columns.Select(column => $"{sheet.Name}.csv {column.Name}")),
    ];

    /// <summary>A list of words may get one more, and the meaning of a field other words.</summary>
    private static string FormOf(DataType type) =>
        (type is DataType.Word ? "een van een lijst" : DataWords.KindOf(type)) + (type.Empty is null ? "" : ", of leeg");

    [Fact]
    public void Nothing_that_was_promised_is_gone() => Assert.Empty(System.IO.File.ReadAllLines(File).Except(Today));

    [Fact]
    public void What_is_new_is_promised_from_now_on()
    {
        if (Environment.GetEnvironmentVariable("KENNISBANK_UPDATE_FIXTURES") == "1")
        {
            // Only adds: what is gone stays here, and fails the test above.
            System.IO.File.WriteAllLines(File, Today.Union(System.IO.File.Exists(File) ? System.IO.File.ReadAllLines(File) : []));
        }

        Assert.Empty(Today.Except(System.IO.File.ReadAllLines(File)));
    }
}
