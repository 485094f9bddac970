using Kennisbank.Content;

namespace Kennisbank.Typing.Diagrams;

internal static class RowDiagramReader
{
    private const int MaxRows = 7;
    private const int MaxFrame = 36;
    private const int MaxName = 44;
    private const int MaxText = 110;

    public static RowDiagram Read(MapReader keys, DiagramHead head)
    {
        var rows = keys.Parts(Keys.Rows, "een rij", ReadRow).ToList();
        DiagramWords.CheckCount(keys, Keys.Rows, rows.Count, 2, MaxRows);
        return new RowDiagram(head, rows, keys.YesOrNo(Keys.BothWays));
    }

    private static DiagramRow ReadRow(MapReader row)
    {
        var boxes = row.Parts(Keys.Parts, "een deel", ReadBox).ToList();
        DiagramWords.CheckCount(row, Keys.Parts, boxes.Count, 1, 2);
        return new DiagramRow(row.Text(Keys.Frame, max: MaxFrame), row.YesOrNo(Keys.Core), row.YesOrNo(Keys.Loose), boxes);
    }

    private static DiagramBox ReadBox(MapReader box) =>
        new(DiagramWords.Required(box, Keys.Name, MaxName), DiagramWords.Optional(box, Keys.Text, MaxText));
}
