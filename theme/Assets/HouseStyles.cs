using System.Text.Json;
using Kennisbank.Content;

namespace Kennisbank.Theming.Assets;

/// <summary>The tokens of every house style, as npm read them from <c>huisstijlen/</c>.</summary>
internal static class HouseStyles
{
    private const string Usual = "kennisbank";

    /// <summary>The usual one first.</summary>
    public static IReadOnlyList<HouseStyle> Read()
    {
        using var stream = EmbeddedAssets.Open("program/huisstijlen.json");
        using var file = JsonDocument.Parse(stream);
        return
        [
            .. file.RootElement.EnumerateObject()
                .Select(style => new HouseStyle(
                    style.Name, style.Value.EnumerateObject().ToDictionary(token => token.Name, token => token.Value.GetString()!, StringComparer.Ordinal)))
                .OrderBy(style => style.Name != Usual).ThenBy(style => style.Name, StringComparer.Ordinal),
        ];
    }
}
