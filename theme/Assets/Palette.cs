using System.Text.Json;

namespace Kennisbank.Theming.Assets;

/// <summary>The colour of paper in a house style, for what browsers draw around a page.</summary>
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
