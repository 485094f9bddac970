using System.Globalization;

namespace Kennisbank.Theming.Templates.Parts;

/// <summary>The positions of the agendas in their drawing, and the line that leads from each to the next and from the last to the first.</summary>
/// <param name="Way">The data of a path; null for one agenda, which leads nowhere.</param>
internal sealed record AgendaRing(IReadOnlyList<AgendaBox> Boxes, int Height, string? Way)
{
    /// <summary>In units of the drawing, about a phone.</summary>
    public const int Width = 320;

    private const int BoxHeight = 70;

    /// <summary>Between boxes below each other: an arrow.</summary>
    private const int Gap = 26;

    /// <summary>Where the line back runs, left of the boxes.</summary>
    private const int Lane = 10;

    private const int BoxLeft = 46;

    /// <summary>A triangle, clockwise from the top; the widest box has the longest name.</summary>
    private static readonly AgendaRing Three = new(
        [new(70, 1, 180), new(172, 140, 147), new(1, 140, 147)],
        212,
        "M251 36h27q12 0 12 12v91m-7-8 7 8 7-8M171 175h-21m8-7-8 7 8 7M30 139V48q0-12 12-12h26m-8-7 8 7-8 7");

    /// <summary>Three agendas form a triangle; any other number are below each other.</summary>
    public static AgendaRing Of(int count) => count == Three.Boxes.Count ? Three : Column(count);

    private static AgendaRing Column(int count)
    {
        var left = count == 1 ? 1 : BoxLeft;
        IReadOnlyList<AgendaBox> boxes =
            [.. Enumerable.Range(0, count).Select(index => new AgendaBox(left, 1 + (index * (BoxHeight + Gap)), Width - left - 1))];
        var height = count == 0 ? 0 : boxes[^1].Y + BoxHeight + 1;
        return new AgendaRing(boxes, height, count < 2 ? null : WayThrough(boxes));
    }

    private static string WayThrough(IReadOnlyList<AgendaBox> boxes)
    {
        var middle = BoxLeft + (boxes[0].Width / 2);
        var down = string.Concat(boxes.SkipLast(1).Select(box => Line($"M{middle} {box.Y + BoxHeight}v{Gap - 2}m-7-8 7 8 7-8")));
        var (first, last) = (boxes[0].Y + (BoxHeight / 2), boxes[^1].Y + (BoxHeight / 2));
        return down + Line($"M{BoxLeft} {last}H{Lane + 12}q-12 0-12-12V{first + 12}q0-12 12-12H{BoxLeft - 2}m-8-7 8 7-8 7");
    }

    private static string Line(FormattableString path) => path.ToString(CultureInfo.InvariantCulture);
}

/// <param name="X">From the left of the drawing.</param>
/// <param name="Y">From its top.</param>
internal sealed record AgendaBox(int X, int Y, int Width);
