using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Kennisbank.Parsing;

/// <summary>
/// A table with more columns than a phone has room for. Its cells carry the heading of their column, so that a style sheet can place the
/// cells of a row below each other.
/// </summary>
internal static class StackedTable
{
    private const int ColumnsOnPhone = 2;

    /// <summary>The class of the table.</summary>
    public const string Class = "tabel__rijen";

    /// <summary>The attribute of each cell but the first of a row, which says what the row is about.</summary>
    public const string Heading = "data-kop";

    public static bool Fits(int columns) => columns <= ColumnsOnPhone;

    public static void Prepare(Table table)
    {
        if (table is not [TableRow { IsHeader: true } head, ..] || Fits(head.Count))
        {
            return;
        }

        var names = head.Select(cell => NameOf((TableCell)cell)).ToList();
        table.GetAttributes().AddClass(Class);
        foreach (var row in table.Skip(1).Cast<TableRow>())
        {
            for (var column = 1; column < Math.Min(row.Count, names.Count); column++)
            {
                row[column].GetAttributes().AddProperty(Heading, names[column]);
            }
        }
    }

    private static string NameOf(TableCell cell) => cell is [ParagraphBlock text] ? PlainText.Of(text.Inline) : "";
}
