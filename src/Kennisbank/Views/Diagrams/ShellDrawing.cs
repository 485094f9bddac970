using Kennisbank.Content;

namespace Kennisbank.Views.Diagrams;

/// <summary>Circles that almost touch at the bottom, so that each shows its text above the next.</summary>
internal static class ShellDrawing
{
    private const double Outermost = 158;
    private const double Innermost = 52;

    /// <summary>The gap between two circles at the bottom.</summary>
    private const double Foot = 7;

    /// <summary>The distance from the top of a circle to its first line of text.</summary>
    private const double WordsFrom = 19;

    private const double Margin = 8;

    public static Drawing Of(ShellDiagram diagram)
    {
        var svg = new SvgWriter();
        var count = diagram.Shells.Count;
        var growth = (Outermost - Innermost) / (count - 1);
        var circles = Enumerable.Range(0, count).Select(index => Innermost + (index * growth)).ToList();
        for (var index = count - 1; index >= 0; index--)
        {
            svg.Circle(new Spot(SvgWriter.Width / 2, CentreOf(index)), circles[index], index == 0 ? "core" : "shell");
        }

        for (var index = 0; index < count; index++)
        {
            var top = CentreOf(index) - circles[index];
            var bottom = index == 0 ? CentreOf(0) + circles[0] : CentreOf(index - 1) - circles[index - 1];
            var lines = Lettering.Name.Wrap(diagram.Shells[index], RoomIn(circles[index]));
            svg.Words(lines, Lettering.Name, new Spot(SvgWriter.Width / 2, (top + bottom) / 2), onCore: index == 0);
        }

        return new Drawing(svg, (2 * Outermost) + 4);

        double CentreOf(int index) => 2 + (2 * Outermost) - ((count - 1 - index) * Foot) - circles[index];
    }

    /// <summary>The width of a circle where its text begins.</summary>
    private static double RoomIn(double radius) =>
        (2 * Math.Sqrt(Math.Pow(radius, 2) - Math.Pow(radius - WordsFrom, 2))) - Margin;
}
