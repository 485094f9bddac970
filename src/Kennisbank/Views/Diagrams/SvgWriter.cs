using System.Globalization;
using System.Text;

namespace Kennisbank.Views.Diagrams;

/// <summary>
/// Writes the shapes that all drawings are made of. How they look is up to classes: the pages' security policy refuses
/// styles in place. Places and sizes are in units of the drawing.
/// </summary>
internal sealed class SvgWriter
{
    /// <summary>Of every drawing. One unit is then about a pixel on a phone.</summary>
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

    /// <param name="variant">Tells shapes of one look apart; empty without.</param>
    public void Circle(Spot centre, double radius, string look, string variant = "") => Append(
        $"<circle {Class(look, variant)} cx=\"{N(centre.X)}\" cy=\"{N(centre.Y)}\" r=\"{N(radius)}\"/>");

    public void Line(IReadOnlyList<Spot> spots, string look, string variant = "") => Append(
        $"<path {Class(look, variant)} d=\"M{string.Join(" L", spots.Select(At))}\"/>");

    /// <summary>A line with a head at its end, and at its start too when it goes both ways.</summary>
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

    /// <summary>Lines of words around a height.</summary>
    /// <param name="at">The middle of the lines together, on the side of <paramref name="anchor"/>.</param>
    /// <param name="anchor">Which end of each line that is: start, middle or end.</param>
    public void Words(IReadOnlyList<string> lines, Lettering lettering, Spot at, string anchor = "middle", bool onCore = false)
    {
        Append($"<text {Class(lettering.Look, onCore ? "on-core" : "")} text-anchor=\"{anchor}\">");

        // A third of the size down from the middle of a line is where its letters stand.
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

/// <summary>A place in a drawing, or a direction.</summary>
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

/// <summary>What comes of drawing: shapes, and the height they take.</summary>
internal sealed record Drawing(SvgWriter Shapes, double Height);
