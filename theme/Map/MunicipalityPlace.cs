using System.Globalization;
using Kennisbank.Model;

namespace Kennisbank.Theming.Map;

/// <summary>A municipality in the list beside the map.</summary>
/// <param name="Number">Its label on the map; empty when it is not on the map.</param>
/// <param name="Point">Its position on the map.</param>
internal sealed record MunicipalityPlace(Tag Tag, string Number, MapPoint Point)
{
    /// <summary>All municipalities in list order. The map has those with pages and a known location.</summary>
    public static IReadOnlyList<MunicipalityPlace> Of(IEnumerable<Tag> municipalities)
    {
        var count = 0;
        return [.. municipalities.Select(tag => tag is { Place: { } place, Pages.Count: > 0 }
            ? new MunicipalityPlace(tag, (++count).ToString(CultureInfo.InvariantCulture), Netherlands.Map.Projection.PointOf(place))
            : new MunicipalityPlace(tag, "", default))];
    }

    public bool IsOnMap => Number.Length > 0;
}
