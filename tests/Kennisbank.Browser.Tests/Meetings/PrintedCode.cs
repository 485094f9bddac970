using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using ZXing;

namespace Kennisbank.Browser.Tests.Meetings;

/// <summary>A QR code as it came out of the printer: found among the lines of a page, and read as a phone would.</summary>
/// <param name="Module">Side of one of its squares, in millimetres.</param>
internal sealed record PrintedCode(string Text, double Module)
{
    private const double MillimetresPerPoint = 25.4 / 72;

    /// <summary>Less than any length in a drawing, in points.</summary>
    private const double Nothing = 0.01;

    /// <summary>White squares around it.</summary>
    private const int QuietZone = 4;

    /// <summary>Null when there is none on the page.</summary>
    public static PrintedCode? On(Page page) =>
        page.Paths.Where(path => path is { IsFilled: true, Count: > 20 } && IsSquare(path)).MaxBy(path => path.Count) is { } drawing ? Read(drawing) : null;

    private static bool IsSquare(PdfPath path) =>
        path.GetBoundingRectangle() is { } box && Math.Abs(box.Width - box.Height) < 0.02 * box.Width;

    private static PrintedCode Read(PdfPath drawing)
    {
        var edges = drawing.SelectMany(EdgesOf)
            .Where(edge => Math.Abs(edge.From.X - edge.To.X) < Nothing && Math.Abs(edge.From.Y - edge.To.Y) > Nothing).ToList();
        var (left, right) = (edges.Min(edge => edge.From.X), edges.Max(edge => edge.From.X));
        var top = edges.Max(edge => Math.Max(edge.From.Y, edge.To.Y));
        var module = edges.Min(edge => Math.Abs(edge.From.Y - edge.To.Y));
        var count = (int)Math.Round((right - left) / module);
        module = (right - left) / count;

        var size = count + (2 * QuietZone);
        var shades = Enumerable.Repeat(byte.MaxValue, size * size).ToArray();
        for (var row = 0; row < count; row++)
        {
            var y = top - ((row + 0.5) * module);
            for (var column = 0; column < count; column++)
            {
                // Inside when a line to the left crosses an odd number of edges.
                var x = left + ((column + 0.5) * module);
                if (edges.Count(edge => edge.From.X < x && (edge.From.Y > y) != (edge.To.Y > y)) % 2 == 1)
                {
                    shades[((row + QuietZone) * size) + column + QuietZone] = 0;
                }
            }
        }

        var reader = new BarcodeReaderGeneric { Options = { PureBarcode = true, PossibleFormats = [BarcodeFormat.QR_CODE] } };
        var read = reader.Decode(new RGBLuminanceSource(shades, size, size, RGBLuminanceSource.BitmapFormat.Gray8));
        return new PrintedCode(read?.Text ?? "", module * MillimetresPerPoint);
    }

    private static IEnumerable<(PdfPoint From, PdfPoint To)> EdgesOf(PdfSubpath shape)
    {
        var (start, at) = (default(PdfPoint), default(PdfPoint));
        foreach (var command in shape.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    start = at = move.Location;
                    break;
                case PdfSubpath.Line line:
                    yield return (line.From, line.To);
                    at = line.To;
                    break;
                case PdfSubpath.Close:
                    yield return (at, start);
                    break;
            }
        }
    }
}
