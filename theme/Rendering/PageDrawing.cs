using Kennisbank.Model;
using Kennisbank.Parsing;
using Microsoft.AspNetCore.Components;

namespace Kennisbank.Theming.Rendering;

/// <summary>
/// The drawing of a page: the marks of what it is about on the depth contours of a chart. Its id decides the place and turn of
/// everything, so that a page keeps its drawing and no two look the same. It decorates; screen readers skip it.
/// </summary>
internal sealed record PageDrawing(IReadOnlyList<Contour> Contours, IReadOnlyList<DrawnMark> Marks)
{
    /// <summary>In units of the drawing.</summary>
    public const int Width = 320;
    public const int Height = 72;

    /// <summary>Of the marks, in the file of symbols as well as here.</summary>
    public const int MarkSize = 40;

    public static string ViewBox => $"0 0 {Width} {Height}";

    /// <summary>More do not fit; a page has its most important ones first.</summary>
    private const int MostMarks = 4;

    private const int ContourCount = 2;

    public static PageDrawing Of(Page page)
    {
        var seed = new Seed(Fnv.Of(page.Content.Id));
        IReadOnlyList<Tag> tags = page.OwnTag is { } own ? [own] : [.. page.Bakens, .. page.Agendas];
        var names = tags.Count == 0
            ? [(Rendering.Marks.NameOf(page.Type), null)]
            : tags.Take(MostMarks).Select(tag => (Name: Rendering.Marks.NameOf(tag), Colour: Rendering.Marks.ColourOf(tag))).ToList();

        var room = Width / names.Count;
        var marks = names
            .Select((mark, index) => new DrawnMark(
                mark.Name, mark.Colour, (index * room) + seed.Next(Math.Max(1, room - MarkSize)), seed.Next(Height - MarkSize)))
            .ToList();
        var first = marks[0];
        return new PageDrawing(
            [
                ContourAt(seed, first.X + (MarkSize / 2), first.Y + (MarkSize / 2)),
                ContourAt(seed, (first.X + (Width / 2) + seed.Next(60)) % Width, seed.Next(Height)),
            ],
            marks);
    }

    /// <param name="file">The address of the file of symbols.</param>
    public MarkupString Svg(string file) => new(
        $"<svg class=\"kb-draw\" viewBox=\"{ViewBox}\" aria-hidden=\"true\">"
        + string.Concat(Contours.Select(contour => $"<use href=\"{file}#{contour.Name}\" transform=\"{contour.Place}\"/>"))
        + string.Concat(Marks.Select(mark =>
            $"<use class=\"kb-mark{(mark.Colour is null ? "" : " " + mark.Colour)}\" href=\"{file}#{mark.Name}\" "
            + $"x=\"{mark.X}\" y=\"{mark.Y}\" width=\"{MarkSize}\" height=\"{MarkSize}\"/>"))
        + "</svg>");

    private static Contour ContourAt(Seed seed, int x, int y) => new($"diepte-{seed.Next(ContourCount) + 1}", x, y, seed.Next(360), 10 + seed.Next(7));

    /// <summary>A sequence of numbers that is the same on every machine.</summary>
    private sealed class Seed(uint state)
    {
        /// <returns>From 0, below <paramref name="end"/>.</returns>
        public int Next(int end)
        {
            state = (state * 1664525u) + 1013904223u;
            return (int)((state >> 8) % (uint)end);
        }
    }
}

/// <param name="Name">The name of a shape in the file of symbols.</param>
/// <param name="Turn">In degrees.</param>
/// <param name="Tenths">Its size, in tenths.</param>
internal sealed record Contour(string Name, int X, int Y, int Turn, int Tenths)
{
    /// <summary>As the attribute of a drawing.</summary>
    public string Place => $"translate({X} {Y})rotate({Turn})scale({Tenths / 10}.{Tenths % 10})";
}

/// <param name="Name">The name of a symbol.</param>
/// <param name="Colour">The class of its colour; null for that of the text.</param>
internal sealed record DrawnMark(string Name, string? Colour, int X, int Y);
