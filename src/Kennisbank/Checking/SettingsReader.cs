using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Checking;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class SettingsReader
{
    public const string FileName = "site.yml";

    /// <param name="baseUrl">Goes before the one in the file, for a preview at another address.</param>
    public static SiteSettings Read(YamlMap map, Uri? baseUrl, List<Problem> problems)
    {
        var keys = new MapReader(map, problems);
        var settings = new SiteSettings
        {
            Title = keys.RequiredText(Keys.Title),
            Subtitle = keys.RequiredText(Keys.Subtitle),
            Welcome = keys.RequiredText(Keys.Welcome),
            BaseUrl = WithSlash(baseUrl ?? RequiredUrl(keys, Keys.BaseUrl, "https")),
            Language = keys.Text(Keys.Language) ?? "nl",
            Repository = keys.Has(Keys.Repository) ? RequiredUrl(keys, Keys.Repository, "https") : null,
            Branch = keys.Text(Keys.Branch) ?? "main",
            Contact = RequiredUrl(keys, Keys.Contact, "mailto", "https"),
            SecurityExpires = keys.RequiredDate(Keys.SecurityExpires),
        };
        _ = keys.Node(Keys.BaseUrl);
        _ = keys.Node(Keys.Repository);
        keys.RejectUnknownKeys("de instellingen");
        return settings;
    }

    private static Uri RequiredUrl(MapReader keys, string key, params string[] schemes)
    {
        var text = keys.RequiredText(key);
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && schemes.Contains(url.Scheme))
        {
            return url;
        }

        if (text.Length > 0)
        {
            keys.ReportWrongType(key, keys.PlaceOf(key), $"een adres dat begint met {string.Join(": of ", schemes)}:", $"'{text}'");
        }

        return new Uri("https://localhost/");
    }

    private static Uri WithSlash(Uri url) => url.AbsoluteUri.EndsWith('/') ? url : new Uri(url.AbsoluteUri + "/");
}
