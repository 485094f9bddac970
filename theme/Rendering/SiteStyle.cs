using System.Security.Cryptography;
using System.Text;
using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Theming.Assets;
using Kennisbank.Views;

namespace Kennisbank.Theming.Rendering;

/// <summary>
/// The house style of one site: one of the program, with what only this site needs behind it: the tokens that it sets itself, and colours and
/// marks of bakens beyond the usual number. Other sites are not to carry those.
/// </summary>
/// <param name="Sheet">What every page loads.</param>
/// <param name="Marks">The address of the file of symbols.</param>
/// <param name="Files">Those of the two that are not of the program.</param>
internal sealed record SiteStyle(Asset Sheet, string Marks, Palette Palette, IReadOnlyList<ThemeFile> Files)
{
    /// <summary>The colours and marks of these are in the files of the program.</summary>
    private const int UsualBakens = 8;

    private const string FontText = "--kb-font-text";
    private const string FontTitle = "--kb-font-title";

    /// <param name="style">With the tokens that the site sets itself.</param>
    public static SiteStyle Of(Site site, HouseStyle style, AssetNames names)
    {
        var more = site.Tags(TagKind.Baken).Select(Rendering.Marks.NumberOf).Where(number => number > UsualBakens).Distinct().Order().ToList();
        var sheet = SheetOf(names.Style(style.Name), style, site.OwnTokens.Keys, more);
        var marks = MarksOf(names.Marks, more);
        var hasOwnFonts = site.OwnTokens.ContainsKey(FontText) || site.OwnTokens.ContainsKey(FontTitle);
        return new SiteStyle(
            sheet.Asset with { Imports = [.. sheet.Asset.Imports.Where(font => !hasOwnFonts || IsUsed(font, style))] },
            marks.Asset.Url,
            Palette.Of(style),
            [.. new[] { sheet.File, marks.File }.OfType<ThemeFile>()]);
    }

    private static (Asset Asset, ThemeFile? File) SheetOf(Asset sheet, HouseStyle style, IEnumerable<string> own, List<int> more)
    {
        var tokens = own.Concat(more.Select(number => $"--kb-baken-{number}")).Distinct().Order(StringComparer.Ordinal).ToList();
        if (tokens.Count == 0)
        {
            return (sheet, null);
        }

        var values = string.Concat(tokens.Select(token => $"{token}:{style.Tokens[token]};"));
        var classes = string.Concat(more.Select(number => $".kb-baken-{number}{{--kb-own:var(--kb-baken-{number})}}"));
        return Made("huisstijl_eigen", "css", $"{TextOf(sheet.Url[1..])}\n.{style.Name}-theme{{{values}}}{classes}\n", sheet.Imports);
    }

    private static (Asset Asset, ThemeFile? File) MarksOf(string marks, List<int> more) => more.Count == 0
        ? (new Asset(marks, []), null)
        : Made("marks_eigen", "svg", TextOf(marks[1..]).Replace("</svg>", TextOf("program/more-bakens.svg") + "</svg>", StringComparison.Ordinal), []);

    /// <summary>A file with the hash of its content in its name, so that browsers may keep it.</summary>
    private static (Asset Asset, ThemeFile? File) Made(string name, string extension, string text, IReadOnlyList<string> imports)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var path = $"assets/{name}.{Convert.ToHexString(SHA256.HashData(content).AsSpan(0, 4))}.{extension}";
        return (new Asset("/" + path, imports), new ThemeFile(path, () => content));
    }

    private static string TextOf(string asset)
    {
        using var reader = new StreamReader(EmbeddedAssets.Open(asset), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Whether a family of the house style is that of a font file, which is named after it.</summary>
    private static bool IsUsed(string font, HouseStyle style) => new[] { FontText, FontTitle }
        .SelectMany(token => style.Tokens[token].Split(','))
        .Select(family => family.Trim(' ', '"').ToLowerInvariant().Replace(' ', '-'))
        .Any(family => font.Contains($"/{family}-", StringComparison.Ordinal));
}
