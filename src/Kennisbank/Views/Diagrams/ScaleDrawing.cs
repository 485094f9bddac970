using Kennisbank.Content;

namespace Kennisbank.Views.Diagrams;

/// <summary>Two extremes, an arrow between them, and beside the arrow the texts for each position.</summary>
internal static class ScaleDrawing
{
    private const double EndHeight = 40;
    private const double ArrowX = 15;
    private const double CellsX = 34;
    private const double Between = 14;
    private const double HeadHeight = 40;
    private const double Gap = 12;
    private const double Margin = 1;

    private const double CellWidth = (SvgWriter.Width - CellsX - Margin - Between) / 2;

    public static Drawing Of(ScaleDiagram diagram)
    {
        var svg = new SvgWriter();
        DrawEnd(svg, diagram.From, Margin);
        var y = Margin + EndHeight;
        for (var index = 0; index < diagram.Columns.Count; index++)
        {
            var area = CellOf(index, y, HeadHeight);
            svg.Words(Lettering.Label.Wrap(diagram.Columns[index], CellWidth), Lettering.Label, new Spot(area.MiddleX, area.MiddleY));
        }

        y += HeadHeight;
        foreach (var row in diagram.Rows)
        {
            y += DrawRow(svg, row, y) + Gap;
        }

        svg.Arrow(new Spot(ArrowX, Margin + EndHeight + 3), new Spot(ArrowX, y - 3), bothWays: true);
        DrawEnd(svg, diagram.To, y);
        return new Drawing(svg, y + EndHeight + Margin);
    }

    private static double DrawRow(SvgWriter svg, IReadOnlyList<string> cells, double top)
    {
        var boxes = cells.Select(cell => new WordBox(new DiagramBox(cell, null), CellWidth)).ToList();
        var height = boxes.Max(box => box.Height);
        for (var index = 0; index < boxes.Count; index++)
        {
            boxes[index].Draw(svg, CellOf(index, top, height), isCore: false);
        }

        return height;
    }

    private static void DrawEnd(SvgWriter svg, string name, double top)
    {
        var area = new Rectangle(Margin, top, SvgWriter.Width - (2 * Margin), EndHeight);
        svg.Box(area, "core");
        svg.Words([name], Lettering.Name, new Spot(area.MiddleX, area.MiddleY), onCore: true);
    }

    private static Rectangle CellOf(int column, double top, double height) => new(CellsX + (column * (CellWidth + Between)), top, CellWidth, height);
}
