using System.Security.Cryptography;
using System.Text;
using Kennisbank.Content;
using Kennisbank.Theming.Assets;
using Kennisbank.Views;

namespace Kennisbank.Theming.Rendering;

/// <summary>The house style of one site: one of the program, with the tokens that the site sets itself after it.</summary>
/// <param name="Sheet">What every page loads.</param>
/// <param name="Files">The sheet, when it is not one of the program.</param>
internal sealed record SiteStyle(Asset Sheet, Palette Palette, IReadOnlyList<ThemeFile> Files)
{
    private const string FontText = "--kb-font-text";
    private const string FontTitle = "--kb-font-title";

    public static SiteStyle Of(HouseStyle style, IReadOnlyDictionary<string, string> own, AssetNames names)
    {
        var sheet = names.Style(style.Name);
        var whole = style.With(own);
        if (own.Count == 0)
        {
            return new SiteStyle(sheet, Palette.Of(whole), []);
        }

        var content = SheetWith(own, style.Name, sheet);
        var path = $"assets/huisstijl_eigen.{Convert.ToHexString(SHA256.HashData(content).AsSpan(0, 4))}.css";
        return new SiteStyle(
            new Asset("/" + path, [.. sheet.Imports.Where(font => IsUsed(font, whole))]),
            Palette.Of(whole),
            [new ThemeFile(path, () => content)]);
    }

    private static byte[] SheetWith(IReadOnlyDictionary<string, string> own, string style, Asset sheet)
    {
        using var stream = EmbeddedAssets.Open(sheet.Url[1..]);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rules = string.Concat(own.OrderBy(token => token.Key, StringComparer.Ordinal).Select(token => $"{token.Key}:{token.Value};"));
        return Encoding.UTF8.GetBytes($"{reader.ReadToEnd()}\n.{style}-theme{{{rules}}}\n");
    }

    /// <summary>Whether a family of the house style is that of a font file, which is named after it.</summary>
    private static bool IsUsed(string font, HouseStyle style) => new[] { FontText, FontTitle }
        .SelectMany(token => style.Tokens[token].Split(','))
        .Select(family => family.Trim(' ', '"').ToLowerInvariant().Replace(' ', '-'))
        .Any(family => font.Contains($"/{family}-", StringComparison.Ordinal));
}
