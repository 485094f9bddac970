using System.Globalization;
using Kennisbank.Model;

namespace Kennisbank.Theming.Map;

/// <summary>A municipality in the list beside the map.</summary>
/// <param name="Number">What it is called on the map; empty when it is not there.</param>
/// <param name="Point">Where it is on the map.</param>
internal sealed record MunicipalityPlace(Tag Tag, string Number, MapPoint Point)
{
    /// <summary>All of them in list order. On the map are those that somebody wrote about and whose place is known.</summary>
    public static IReadOnlyList<MunicipalityPlace> Of(IEnumerable<Tag> municipalities)
    {
        var count = 0;
        return [.. municipalities.Select(tag => tag is { Place: { } place, Pages.Count: > 0 }
            ? new MunicipalityPlace(tag, (++count).ToString(CultureInfo.InvariantCulture), Netherlands.Map.Projection.PointOf(place))
            : new MunicipalityPlace(tag, "", default))];
    }

    public bool IsOnMap => Number.Length > 0;
}
