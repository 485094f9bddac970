using Kennisbank.Content;

namespace Kennisbank.Typing.Diagrams;

internal static class ScaleDiagramReader
{
    private const int ColumnCount = 2;
    private const int MaxRows = 5;
    private const int MaxEnd = 30;
    private const int MaxCell = 44;

    public static ScaleDiagram Read(MapReader keys, DiagramHead head)
    {
        var columns = DiagramWords.List(keys, Keys.Columns, MaxCell, ColumnCount, ColumnCount);
        var rows = keys.Parts(Keys.Rows, "een rij", ReadRow).ToList();
        DiagramWords.CheckCount(keys, Keys.Rows, rows.Count, 2, MaxRows);
        return new ScaleDiagram(
            head, DiagramWords.Required(keys, Keys.From, MaxEnd), DiagramWords.Required(keys, Keys.To, MaxEnd), columns, rows);
    }

    private static IReadOnlyList<string> ReadRow(MapReader row) => DiagramWords.List(row, Keys.Parts, MaxCell, ColumnCount, ColumnCount);
}
