using System.Globalization;
using Kennisbank.Content;

namespace Kennisbank.Theming.Map;

/// <summary>Mercator projection from degrees to the units of a drawing.</summary>
/// <param name="earth">The area that the drawing shows, in degrees.</param>
/// <param name="drawing">The same area, in units of the drawing.</param>
internal sealed class Projection(Bounds earth, Bounds drawing)
{
    public MapPoint PointOf(Coordinates place) => new(
        drawing.Left + Part((double)place.Longitude, earth.Left, earth.Right) * (drawing.Right - drawing.Left),
        drawing.Top + Part(Height((double)place.Latitude), Height(earth.Top), Height(earth.Bottom)) * (drawing.Bottom - drawing.Top));

    private static double Part(double value, double from, double to) => (value - from) / (to - from);

    private static double Height(double latitude) => Math.Log(Math.Tan(Math.PI / 4 + latitude * Math.PI / 360));
}

internal readonly record struct Bounds(double Left, double Top, double Right, double Bottom);

internal readonly record struct MapPoint(double Left, double Top)
{
    public string X => Number(Left);

    public string Y => Number(Top);

    /// <summary>For digits that are centred on the point.</summary>
    public int Baseline => (int)Math.Round(Top) + 7;

    private static string Number(double value) => Math.Round(value).ToString(CultureInfo.InvariantCulture);
}
