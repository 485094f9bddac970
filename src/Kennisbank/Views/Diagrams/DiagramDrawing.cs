using Kennisbank.Content;

namespace Kennisbank.Views.Diagrams;

/// <summary>Draws a figure of any kind.</summary>
internal static class DiagramDrawing
{
    public static Drawing Of(Diagram diagram) => diagram switch
    {
        ListDiagram list => ListDrawing.Of(list),
        ShellDiagram shells => ShellDrawing.Of(shells),
        RowDiagram rows => RowDrawing.Of(rows),
        TrendDiagram trends => TrendDrawing.Of(trends),
        ScaleDiagram scale => ScaleDrawing.Of(scale),
        _ => throw new InvalidOperationException($"A figure of an unknown kind: {diagram}"),
    };
}
