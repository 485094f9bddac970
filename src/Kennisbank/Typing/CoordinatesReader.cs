using System.Globalization;
using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Typing;

/// <summary>Reads the location of a municipality: both keys, or neither.</summary>
internal static class CoordinatesReader
{
    /// <summary>Of any circumference, so that 52.092 can only mean one thing.</summary>
    private const decimal MostDegrees = 180;

    public static Coordinates? Read(MapReader keys)
    {
        var latitude = Degrees(keys, Keys.Latitude, unlessMissing: Keys.Longitude);
        var longitude = Degrees(keys, Keys.Longitude, unlessMissing: Keys.Latitude);
        if (latitude is null || longitude is null)
        {
            return null;
        }

        var place = new Coordinates(latitude.Value, longitude.Value);
        if (!place.IsNearNetherlands)
        {
            keys.Problems.Add(Elsewhere(place, keys));
            return null;
        }

        return place;
    }

    private static decimal? Degrees(MapReader keys, string key, string unlessMissing)
    {
        if (keys.Has(unlessMissing))
        {
            keys.Require(key);
        }

        return keys.Decimal(key, MostDegrees);
    }

    private static Problem Elsewhere(Coordinates place, MapReader keys) => FrontMatterRules.NotInNetherlands.At(
        keys.PlaceOf(Keys.Latitude),
        string.Create(CultureInfo.InvariantCulture, $"Breedtegraad {place.Latitude} en lengtegraad {place.Longitude} liggen niet in Nederland."),
        new Coordinates(place.Longitude, place.Latitude).IsNearNetherlands
            ? "De twee zijn verwisseld: de breedtegraad ligt rond 52, de lengtegraad rond 5."
            : "De breedtegraad ligt tussen 50.7 en 53.6, de lengtegraad tussen 3.3 en 7.3.");
}
