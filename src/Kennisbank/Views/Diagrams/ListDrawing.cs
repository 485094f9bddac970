using System.Globalization;
using Kennisbank.Content;

namespace Kennisbank.Views.Diagrams;

/// <summary>Numbered discs on a line, like the lights of a fairway, each with its text.</summary>
internal static class ListDrawing
{
    private const double DiscX = 18;
    private const double DiscRadius = 16;
    private const double WordsX = 48;
    private const double RowHeight = 48;

    public static Drawing Of(ListDiagram diagram)
    {
        var svg = new SvgWriter();
        svg.Line([new Spot(DiscX, RowHeight / 2), new Spot(DiscX, (diagram.Items.Count - 0.5) * RowHeight)], "route");
        for (var index = 0; index < diagram.Items.Count; index++)
        {
            var y = (index + 0.5) * RowHeight;
            svg.Circle(new Spot(DiscX, y), DiscRadius, "disc");
            svg.Words([(index + 1).ToString(CultureInfo.InvariantCulture)], Lettering.Name, new Spot(DiscX, y), onCore: true);
            svg.Words(Lettering.Name.Wrap(diagram.Items[index], SvgWriter.Width - WordsX), Lettering.Name, new Spot(WordsX, y), "start");
        }

        return new Drawing(svg, diagram.Items.Count * RowHeight);
    }
}
