using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Theming.Sharing;

/// <summary>The colours that a site sets itself, for what is drawn outside a browser: those of the day.</summary>
internal static class OwnColours
{
    /// <returns>By token, without its prefix; null when the site sets none.</returns>
    public static IReadOnlyDictionary<string, string>? Of(Site site)
    {
        var style = new HouseStyle(site.Settings.HouseStyle, site.OwnTokens);
        var colours = site.OwnTokens.Keys.Where(token => style.ColourOf(token) is not null)
            .ToDictionary(token => token["--kb-".Length..], token => style.ColourOf(token)!.Light.Hex);
        return colours.Count == 0 ? null : new SortedDictionary<string, string>(colours, StringComparer.Ordinal);
    }
}
