using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;

namespace Kennisbank.Parsing;

/// <summary>
/// Renders tables without inline style: the alignment of a column becomes a class of its cells, where Markdig
/// would write a style attribute, which the site's content security policy blocks.
/// </summary>
internal static class PlainTable
{
    public static void Prepare(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            for (var column = 0; column < row.Count; column++)
            {
                var cell = row[column].GetAttributes();
                if (row.IsHeader)
                {
                    cell.AddProperty("scope", "col");
                }

                if (column < table.ColumnDefinitions.Count && ClassOf(table.ColumnDefinitions[column].Alignment) is { } name)
                {
                    cell.AddClass(name);
                }
            }
        }

        foreach (var column in table.ColumnDefinitions)
        {
            column.Alignment = null;
        }
    }

    private static string? ClassOf(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Right => "rechts",
        TableColumnAlign.Center => "midden",
        _ => null,
    };
}
