using System.Text.Json;

namespace Kennisbank.Theming.Assets;

/// <summary>What the files are called now: their names carry a hash of their content.</summary>
internal sealed record AssetNames(string Style, string Script, string Icon)
{
    public const string File = "manifest.json";

    public static AssetNames Read()
    {
        using var stream = EmbeddedAssets.Open(File);
        using var manifest = JsonDocument.Parse(stream);
        return new AssetNames(Address("main.css"), Address("main.js"), Address("icon.svg"));

        string Address(string name) => "/" + manifest.RootElement.GetProperty(name).GetString();
    }
}
