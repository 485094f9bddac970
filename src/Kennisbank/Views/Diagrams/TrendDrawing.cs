using Kennisbank.Content;

namespace Kennisbank.Views.Diagrams;

/// <summary>Lines between two axes without numbers, each labelled at its end.</summary>
internal static class TrendDrawing
{
    private const double Left = 8;
    private const double Right = 170;
    private const double Top = 48;
    private const double Bottom = 236;
    private const double Floor = 262;
    private const double NamesX = 182;
    private const double NameGap = 8;
    private const double EndRadius = 5;

    public static Drawing Of(TrendDiagram diagram)
    {
        var svg = new SvgWriter();
        DrawAxes(svg, diagram);

        var courses = diagram.Lines.Select(HeightsOf).ToList();
        var (low, high) = (courses.Min(heights => heights.Min()), courses.Max(heights => heights.Max()));
        for (var index = courses.Count - 1; index >= 0; index--)
        {
            var spots = courses[index].Select((height, moment) => new Spot(XOf(moment, diagram), YOf(height, low, high))).ToList();
            svg.Line([.. spots.Skip(SharedMoments(courses, index) - 1)], "trend", $"{index + 1}");
            svg.Circle(spots[^1], EndRadius, "end", $"{index + 1}");
        }

        DrawNames(svg, diagram.Lines.Select((line, index) => (line.Name, YOf(courses[index][^1], low, high))));
        return new Drawing(svg, Floor + 34);
    }

    private static void DrawAxes(SvgWriter svg, TrendDiagram diagram)
    {
        svg.Words([diagram.HeightName], Lettering.Label, new Spot(0, 10), "start");
        svg.Arrow(new Spot(Left, Floor), new Spot(Left, 26), bothWays: false);
        svg.Arrow(new Spot(Left, Floor), new Spot(SvgWriter.Width, Floor), bothWays: false);
        svg.Words([diagram.TimeName], Lettering.Label, new Spot(SvgWriter.Width, Floor + 20), "end");
        for (var index = 0; index < diagram.Moments.Count; index++)
        {
            var x = XOf(index, diagram);
            if (index > 0)
            {
                svg.Line([new Spot(x, Top), new Spot(x, Floor)], "guide");
            }

            svg.Words([diagram.Moments[index]], Lettering.Text, new Spot(index == 0 ? 0 : x, Floor + 20), index == 0 ? "start" : "middle");
        }
    }

    /// <summary>Moves overlapping labels apart.</summary>
    private static void DrawNames(SvgWriter svg, IEnumerable<(string Name, double Y)> names)
    {
        var free = 0.0;
        foreach (var (name, y) in names.OrderBy(name => name.Y))
        {
            var lines = Lettering.Name.Wrap(name, SvgWriter.Width - NamesX);
            var height = lines.Count * Lettering.Name.Leading;
            var top = Math.Max(y - (height / 2), free);
            svg.Words(lines, Lettering.Name, new Spot(NamesX, top + (height / 2)), "start");
            free = top + height + NameGap;
        }
    }

    /// <summary>A line that coincides with another at its start is drawn from where they diverge; at least one moment counts as shared.</summary>
    private static int SharedMoments(List<List<int>> courses, int line) => courses
        .Take(line)
        .Select(other => Math.Min(other.Zip(courses[line]).TakeWhile(pair => pair.First == pair.Second).Count(), other.Count - 1))
        .Append(1)
        .Max();

    /// <summary>In steps, one for each rise or fall.</summary>
    private static List<int> HeightsOf(TrendLine line)
    {
        var heights = new List<int> { (int)line.Start };
        foreach (var trend in line.Course)
        {
            heights.Add(heights[^1] + trend switch { Trend.Stijgt => 1, Trend.Daalt => -1, Trend.Gelijk => 0 });
        }

        return heights;
    }

    private static double XOf(int moment, TrendDiagram diagram) => Left + (moment * (Right - Left) / (diagram.Moments.Count - 1));

    private static double YOf(int height, int low, int high) =>
        high == low ? (Top + Bottom) / 2 : Bottom - ((height - low) * (Bottom - Top) / (high - low));
}
