using System.Text.Json;

namespace Kennisbank.Theming.Assets;

/// <summary>The paper colour of a house style, for the browser's own interface around a page.</summary>
internal sealed record Palette(string Light, string Dark)
{
    public static Palette Of(string houseStyle)
    {
        using var stream = EmbeddedAssets.Open("program/kleuren.json");
        using var colours = JsonDocument.Parse(stream);
        return new Palette(PaperIn("light"), PaperIn("dark"));

        string PaperIn(string scheme) => colours.RootElement.GetProperty(scheme).GetProperty(houseStyle).GetProperty("color-paper").GetString()!;
    }
}
