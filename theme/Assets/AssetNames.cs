using System.Text.Json;

namespace Kennisbank.Theming.Assets;

/// <summary>What the files are called now: their names carry a hash of their content.</summary>
/// <param name="HouseStyles">The stylesheet and fonts of each house style, by its name.</param>
internal sealed record AssetNames(
    string Script, string SchemeScript, string Icon, string Marks, IReadOnlyDictionary<string, HouseStyle> HouseStyles)
{
    public const string File = "manifest.json";

    public static AssetNames Read()
    {
        using var stream = EmbeddedAssets.Open(File);
        using var manifest = JsonDocument.Parse(stream);
        var files = manifest.RootElement.GetProperty("files");
        return new AssetNames(
            AddressOf(files.GetProperty("main.js")),
            AddressOf(files.GetProperty("scheme.js")),
            AddressOf(files.GetProperty("icon.svg")),
            AddressOf(files.GetProperty("marks.svg")),
            manifest.RootElement.GetProperty("houseStyles").EnumerateObject().ToDictionary(
                look => look.Name,
                look => new HouseStyle(
                    AddressOf(look.Value.GetProperty("style")),
                    [.. look.Value.GetProperty("fonts").EnumerateArray().Select(AddressOf)])));
    }

    private static string AddressOf(JsonElement name) => "/" + name.GetString();
}

/// <param name="Style">The address of its stylesheet.</param>
/// <param name="Fonts">The addresses of the fonts that a page needs at once.</param>
internal sealed record HouseStyle(string Style, IReadOnlyList<string> Fonts);
