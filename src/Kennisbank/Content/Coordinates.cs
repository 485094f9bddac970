namespace Kennisbank.Content;

/// <summary>A place on the earth, in degrees (WGS 84).</summary>
/// <param name="Latitude">North of the equator.</param>
/// <param name="Longitude">East of Greenwich.</param>
public readonly record struct Coordinates(decimal Latitude, decimal Longitude)
{
    /// <summary>Whether it lies in the rectangle around the European Netherlands.</summary>
    public bool IsNearNetherlands => Latitude is >= 50.7m and <= 53.6m && Longitude is >= 3.3m and <= 7.3m;
}
