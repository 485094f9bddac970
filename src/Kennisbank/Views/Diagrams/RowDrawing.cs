using Kennisbank.Content;

namespace Kennisbank.Views.Diagrams;

/// <summary>Boxes in rows, with frames around some and arrows between all.</summary>
internal static class RowDrawing
{
    /// <summary>The gap between two rows, for an arrow.</summary>
    private const double Gap = 34;

    /// <summary>The gap between an arrow and its target.</summary>
    private const double Clearance = 3;

    private const double FrameLabel = 32;
    private const double FramePadding = 8;
    private const double Margin = 1;

    public static Drawing Of(RowDiagram diagram)
    {
        var groups = Place(diagram.Rows);
        var svg = new SvgWriter();
        for (var index = 0; index < groups.Count; index++)
        {
            groups[index].Draw(svg, diagram.GoesBothWays);
            if (index > 0)
            {
                Connect(svg, groups[index - 1], groups[index], diagram.GoesBothWays);
            }
        }

        return new Drawing(svg, groups[^1].Bottom + Margin);
    }

    private static List<Group> Place(IReadOnlyList<DiagramRow> rows)
    {
        var groups = new List<Group>();
        foreach (var row in rows)
        {
            if (row.Frame is not null && groups.Count > 0 && groups[^1].Frame == row.Frame)
            {
                groups[^1].Rows.Add(new PlacedRow(row, FramePadding, groups[^1].Rows[^1].Bottom + Gap));
                continue;
            }

            var top = groups.Count == 0 ? Margin : groups[^1].Bottom + Gap;
            var placed = row.Frame is null ? new PlacedRow(row, Margin, top) : new PlacedRow(row, FramePadding, top + FrameLabel);
            groups.Add(new Group(row.Frame, top, [placed]));
        }

        return groups;
    }

    private static void Connect(SvgWriter svg, Group above, Group below, bool bothWays) =>
        Connect(svg, above.Bottom, above.ArrowsFrom, below.Top, below.ArrowsTo, bothWays);

    private static void Connect(
        SvgWriter svg, double from, IReadOnlyList<double> starts, double to, IReadOnlyList<double> ends, bool bothWays)
    {
        foreach (var x in starts.Count > ends.Count ? starts : ends)
        {
            svg.Arrow(new Spot(x, from + Clearance), new Spot(x, to - Clearance), bothWays);
        }
    }

    /// <summary>Rows in one frame, or a row without a frame.</summary>
    private sealed record Group(string? Frame, double Top, List<PlacedRow> Rows)
    {
        public double Bottom => Rows[^1].Bottom + (Frame is null ? 0 : FramePadding);

        /// <summary>An arrow to a frame points at its middle, regardless of the boxes in it.</summary>
        public IReadOnlyList<double> ArrowsFrom => Frame is null ? Rows[^1].Middles : [SvgWriter.Width / 2];

        public IReadOnlyList<double> ArrowsTo => Frame is null ? Rows[0].Middles : [SvgWriter.Width / 2];

        public void Draw(SvgWriter svg, bool bothWays)
        {
            if (Frame is not null)
            {
                svg.Box(new Rectangle(Margin, Top, SvgWriter.Width - (2 * Margin), Bottom - Top), "frame");
                svg.Words([Frame], Lettering.Label, new Spot(SvgWriter.Width / 2, Top + (FrameLabel / 2)));
            }

            for (var index = 0; index < Rows.Count; index++)
            {
                Rows[index].Draw(svg, bothWays);
                if (index > 0)
                {
                    Connect(svg, Rows[index - 1].Bottom, Rows[index - 1].Middles, Rows[index].Top, Rows[index].Middles, bothWays);
                }
            }
        }
    }

    /// <summary>The boxes of a row, positioned and of equal height.</summary>
    private sealed class PlacedRow
    {
        private const double Single = 252;
        private const double Between = 26;

        private readonly DiagramRow _row;
        private readonly List<(WordBox Words, Rectangle Rectangle)> _boxes = [];

        /// <param name="inset">The margin on both sides.</param>
        public PlacedRow(DiagramRow row, double inset, double top)
        {
            _row = row;
            var whole = SvgWriter.Width - (2 * inset);
            var width = row.Boxes.Count == 1 ? Single : (whole - Between) / 2;
            var words = row.Boxes.Select(box => new WordBox(box, width)).ToList();
            var height = words.Max(box => box.Height);
            var left = row.Boxes.Count == 1 ? (SvgWriter.Width - Single) / 2 : inset;
            for (var index = 0; index < words.Count; index++)
            {
                _boxes.Add((words[index], new Rectangle(left + (index * (width + Between)), top, width, height)));
            }
        }

        public double Top => _boxes[0].Rectangle.Top;

        public double Bottom => _boxes[0].Rectangle.Bottom;

        public IReadOnlyList<double> Middles => [.. _boxes.Select(box => box.Rectangle.MiddleX)];

        public void Draw(SvgWriter svg, bool bothWays)
        {
            foreach (var (words, area) in _boxes)
            {
                words.Draw(svg, area, _row.IsCore);
            }

            if (bothWays && !_row.IsLoose && _boxes is [var (_, left), var (_, right)])
            {
                svg.Arrow(
                    new Spot(left.Left + left.Width + Clearance, left.MiddleY), new Spot(right.Left - Clearance, right.MiddleY), bothWays);
            }
        }
    }
}
