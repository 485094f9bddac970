using System.Text.Json;

namespace Kennisbank.Theming.Assets;

/// <summary>The current names of the files, which contain a hash of their content.</summary>
internal sealed class AssetNames
{
    public const string File = "manifest.json";

    private const string HouseStyleFolder = "huisstijl/";

    private readonly Dictionary<string, Asset> _assets;

    private AssetNames(Dictionary<string, Asset> assets) => _assets = assets;

    /// <summary>Styles that only the contribution form needs; the same in each house style.</summary>
    public string ShareStyle => _assets["delen.css"].Url;

    /// <summary>The same of the self-assessment.</summary>
    public string AssessmentStyle => _assets["zelfanalyse.css"].Url;

    /// <summary>Styles that only the pages around a bijeenkomst need.</summary>
    public string MeetingStyle => _assets["intervisie.css"].Url;

    public string Icon => _assets["icon.svg"].Url;

    /// <summary>The icon as a PNG.</summary>
    /// <param name="size">In pixels, square: 180, 192 or 512.</param>
    public string IconOf(int size) => _assets[$"icon-{size}.png"].Url;

    /// <summary>The share picture of a page that has none of its own.</summary>
    public string Cover(string houseStyle) => _assets[$"deelplaatje/{houseStyle}"].Url;

    /// <summary>The drawn icons, each a symbol with a name.</summary>
    public string Marks => _assets["marks.svg"].Url;

    /// <summary>The script that must run before the first paint.</summary>
    public string BeforePaint => _assets["before-paint.js"].Url;

    /// <summary>The stylesheet of a house style, with its fonts.</summary>
    public Asset Style(string houseStyle) => _assets[HouseStyleFolder + houseStyle];

    /// <summary>A stylesheet that only some kinds of pages load, beside that of the house style; an embed has only its own.</summary>
    /// <param name="name">Name of a file directly in <c>styles/</c>, without extension.</param>
    public string Sheet(string name) => _assets[name + ".css"].Url;

    /// <param name="name">Name of a file directly in <c>scripts/</c>, without extension.</param>
    public Asset Script(string name) => _assets[name + ".js"];

    public static AssetNames Read()
    {
        using var stream = EmbeddedAssets.Open(File);
        using var manifest = JsonDocument.Parse(stream);
        return new AssetNames(manifest.RootElement.EnumerateObject().ToDictionary(
            entry => entry.Name, entry => Asset.From([.. entry.Value.EnumerateArray().Select(path => "/" + path.GetString())]), StringComparer.Ordinal));
    }
}

/// <summary>A file that pages load.</summary>
/// <param name="Imports">Its dependencies; a browser that knows them early fetches all in parallel.</param>
internal sealed record Asset(string Url, IReadOnlyList<string> Imports)
{
    public static Asset From(IReadOnlyList<string> urls) => new(urls[0], [.. urls.Skip(1)]);
}
