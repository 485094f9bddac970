using System.Text;
using System.Text.RegularExpressions;
using Kennisbank.Content;

namespace Kennisbank.Theming.Assets;

/// <summary>
/// The stylesheet of e-books in the colours of a site. Programs for books do not all know custom properties, so their values are filled in: the
/// colours of the day.
/// </summary>
internal static partial class BookStyle
{
    /// <param name="style">With the tokens that the site sets itself.</param>
    public static ReadOnlyMemory<byte> Of(HouseStyle style)
    {
        var css = Encoding.UTF8.GetString(EmbeddedAssets.Bytes("program/boek.css"));
        return Encoding.UTF8.GetBytes(Token().Replace(css, token => style.ColourOf(token.Groups[1].Value) is { } colour
            ? colour.Light.Brief
            : throw new InvalidOperationException($"The stylesheet of books has {token.Value}, which is no colour of {style.Name}.")));
    }

    [GeneratedRegex(@"var\((--kb-[\w-]+)\)")]
    private static partial Regex Token();
}
