using System.Globalization;
using System.Text;

namespace Kennisbank.Views.Diagrams;

/// <summary>
/// Writes the shapes of all drawings. Classes determine their appearance: the content security policy blocks
/// inline styles. Coordinates are in units of the drawing.
/// </summary>
internal sealed class SvgWriter
{
    /// <summary>The width of every drawing. One unit is about a pixel on a phone.</summary>
    public const double Width = 320;

    private const string Block = "kb-diagram__";
    private const double Radius = 6;
    private const double HeadLength = 9;
    private const double HeadWidth = 10;

    private readonly StringBuilder _svg = new();

    public override string ToString() => _svg.ToString();

    /// <param name="look">The last part of the class name.</param>
    public void Box(Rectangle area, string look) => Append(
        $"<rect {Class(look)} x=\"{N(area.Left)}\" y=\"{N(area.Top)}\" width=\"{N(area.Width)}\" height=\"{N(area.Height)}\" rx=\"{N(Radius)}\"/>");

    /// <param name="variant">Distinguishes shapes of one class; may be empty.</param>
    public void Circle(Spot centre, double radius, string look, string variant = "") => Append(
        $"<circle {Class(look, variant)} cx=\"{N(centre.X)}\" cy=\"{N(centre.Y)}\" r=\"{N(radius)}\"/>");

    public void Line(IReadOnlyList<Spot> spots, string look, string variant = "") => Append(
        $"<path {Class(look, variant)} d=\"M{string.Join(" L", spots.Select(At))}\"/>");

    /// <summary>An arrow with a head at its end, and also at its start when it goes both ways.</summary>
    public void Arrow(Spot from, Spot to, bool bothWays)
    {
        var length = Math.Sqrt(Math.Pow(to.X - from.X, 2) + Math.Pow(to.Y - from.Y, 2));
        var along = new Spot((to.X - from.X) / length, (to.Y - from.Y) / length);
        Line([bothWays ? from.Plus(along, HeadLength) : from, to.Plus(along, -HeadLength)], "line");
        Head(to, along);
        if (bothWays)
        {
            Head(from, new Spot(-along.X, -along.Y));
        }
    }

    /// <summary>Lines of text, vertically centred.</summary>
    /// <param name="at">The vertical centre of the lines, and the x of <paramref name="anchor"/>.</param>
    /// <param name="anchor">The SVG text-anchor: start, middle or end.</param>
    public void Words(IReadOnlyList<string> lines, Lettering lettering, Spot at, string anchor = "middle", bool onCore = false)
    {
        Append($"<text {Class(lettering.Look, onCore ? "on-core" : "")} text-anchor=\"{anchor}\">");

        // The baseline is a third of the font size below the middle of a line.
        var baseline = at.Y - ((lines.Count - 1) * lettering.Leading / 2) + (lettering.Size / 3);
        foreach (var line in lines)
        {
            Append($"<tspan x=\"{N(at.X)}\" y=\"{N(baseline)}\">{HtmlText.Encode(line)}</tspan>");
            baseline += lettering.Leading;
        }

        Append("</text>");
    }

    private void Head(Spot tip, Spot along)
    {
        var foot = tip.Plus(along, -HeadLength);
        var side = new Spot(-along.Y, along.X);
        Append($"<path {Class("head")} d=\"M{At(tip)} L{At(foot.Plus(side, HeadWidth / 2))} L{At(foot.Plus(side, -HeadWidth / 2))} Z\"/>");
    }

    private static string Class(string look, string variant = "") =>
        variant.Length == 0 ? $"class=\"{Block}{look}\"" : $"class=\"{Block}{look} {Block}{look}--{variant}\"";

    private static string At(Spot spot) => $"{N(spot.X)} {N(spot.Y)}";

    private static string N(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private void Append(string markup) => _svg.Append(markup);
}

/// <summary>A point or vector in a drawing.</summary>
internal readonly record struct Spot(double X, double Y)
{
    public Spot Plus(Spot direction, double length) => new(X + (direction.X * length), Y + (direction.Y * length));
}

internal readonly record struct Rectangle(double Left, double Top, double Width, double Height)
{
    public double Bottom => Top + Height;

    public double MiddleX => Left + (Width / 2);

    public double MiddleY => Top + (Height / 2);
}

/// <summary>A finished drawing: shapes, and their total height.</summary>
internal sealed record Drawing(SvgWriter Shapes, double Height);
