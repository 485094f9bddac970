using System.Text.Json;
using Kennisbank.Theming.Assets;

namespace Kennisbank.Theming.Map;

/// <summary>The outlines of the provinces, and the position of a location among them.</summary>
internal sealed record Netherlands(string ViewBox, IReadOnlyList<Province> Provinces, Projection Projection)
{
    private static readonly Lazy<Netherlands> Read = new(FromAssets);

    /// <summary>Loaded on first use.</summary>
    public static Netherlands Map => Read.Value;

    private static Netherlands FromAssets()
    {
        using var stream = EmbeddedAssets.Open("program/nederland.json");
        using var document = JsonDocument.Parse(stream);
        var map = document.RootElement;
        var provinces = map.GetProperty("provinces").EnumerateArray()
            .Select(province => new Province(province.GetProperty("name").GetString()!, province.GetProperty("path").GetString()!));
        return new Netherlands(map.GetProperty("viewBox").GetString()!, [.. provinces], new Projection(
            BoundsOf(map.GetProperty("bounds"), "west", "north", "east", "south"),
            BoundsOf(map.GetProperty("extent"), "left", "top", "right", "bottom")));
    }

    private static Bounds BoundsOf(JsonElement element, string left, string top, string right, string bottom) => new(
        element.GetProperty(left).GetDouble(), element.GetProperty(top).GetDouble(),
        element.GetProperty(right).GetDouble(), element.GetProperty(bottom).GetDouble());
}

/// <param name="Path">Data of an SVG path.</param>
internal sealed record Province(string Name, string Path);
