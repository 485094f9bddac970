using System.Text.RegularExpressions;
using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static partial class SettingsReader
{
    public const string FileName = "site.yml";

    /// <summary>What fits on the home page in two rows.</summary>
    private const int MaxChosen = 6;

    private const int MaxExampleQuestions = 3;

    private static readonly Uri Nowhere = new("https://localhost/");

    /// <param name="baseUrl">Overrides the one in the file, for a preview at another address.</param>
    /// <param name="houseStyles">The allowed names; the first is the default.</param>
    public static SiteSettings Read(YamlMap map, Uri? baseUrl, IReadOnlyList<string> houseStyles, List<Problem> problems)
    {
        var keys = new MapReader(map, problems);
        var own = ReadBaseUrl(keys, baseUrl);
        var settings = new SiteSettings
        {
            Title = keys.RequiredText(Keys.Title),
            Subtitle = keys.RequiredText(Keys.Subtitle),
            HomeHeading = keys.Text(Keys.HomeHeading),
            Welcome = keys.RequiredText(Keys.Welcome),
            ExampleQuestions = keys.Strings(Keys.ExampleQuestions, MaxExampleQuestions),
            BaseUrl = WithSlash(baseUrl ?? own),
            Hosts = [own.IdnHost, .. baseUrl is null ? [] : new[] { baseUrl.IdnHost }],
            Language = Matching(keys, Keys.Language, LanguageTag(), "een taalcode zoals nl") ?? "nl",
            HouseStyle = ReadHouseStyle(keys, houseStyles),
            Repository = keys.Has(Keys.Repository) ? RequiredUrl(keys, Keys.Repository, "https") : null,
            Introductions = ReadIntroductions(keys),
            Branch = Matching(keys, Keys.Branch, BranchName(), "de naam van een tak, zoals main") ?? "main",
            Chosen = keys.References(Keys.Chosen, MaxChosen),
            Contact = RequiredUrl(keys, Keys.Contact, "mailto", "https"),
            ContactAt = keys.PlaceOf(Keys.Contact),
            PrivacyConsent = keys.AllowedWords(),
            SecurityExpires = keys.RequiredDate(Keys.SecurityExpires),
            SecurityExpiresAt = keys.PlaceOf(Keys.SecurityExpires),
        };
        _ = keys.Node(Keys.Repository);
        keys.RejectUnknownKeys("de instellingen");
        return settings;
    }

    /// <summary>By the folder of the type.</summary>
    private static Dictionary<ContentType, string> ReadIntroductions(MapReader keys) =>
        keys.Part(Keys.Introductions, $"'{Keys.Introductions}'", texts => ContentTypes.Listed
            .Select(type => (Type: type, Text: texts.Text(type.Folder(), max: SiteSettings.MaxIntroduction)))
            .Where(line => line.Text is not null)
            .ToDictionary(line => line.Type, line => line.Text!)) ?? [];

    private static Uri ReadBaseUrl(MapReader keys, Uri? baseUrl)
    {
        var own = keys.Has(Keys.BaseUrl) || baseUrl is null ? RequiredUrl(keys, Keys.BaseUrl, "https") : Nowhere;
        if (!SiteSettings.CanStandAt(own))
        {
            keys.ReportWrongType(Keys.BaseUrl, keys.Node(Keys.BaseUrl)!, "een adres zonder map erachter: de site staat op een adres van zichzelf");
        }

        return own;
    }

    private static string ReadHouseStyle(MapReader keys, IReadOnlyList<string> known)
    {
        var name = keys.Text(Keys.HouseStyle);
        if (name is null || known.Contains(name))
        {
            return name ?? known[0];
        }

        keys.Problems.Add(SiteRules.UnknownHouseStyle.At(
            keys.PlaceOf(Keys.HouseStyle),
            $"De huisstijl '{name}' bestaat niet.",
            Suggestion.DidYouMean(name, known) ?? $"Kies uit: {string.Join(", ", known)}. Zie docs/huisstijl.md voor een eigen huisstijl."));
        return known[0];
    }

    private static Uri RequiredUrl(MapReader keys, string key, params string[] schemes)
    {
        var text = keys.RequiredText(key);
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && schemes.Contains(url.Scheme) && IsPlain(url))
        {
            return url;
        }

        if (text.Length > 0)
        {
            keys.ReportWrongType(key, keys.Node(key)!, $"een heel adres dat begint met {string.Join(": of ", schemes)}:");
        }

        return Nowhere;
    }

    /// <summary>Just an address: no credentials, and no query or fragment that would end up in the middle of longer addresses.</summary>
    private static bool IsPlain(Uri url) => url.Scheme == Uri.UriSchemeMailto
        ? url.UserInfo.Length > 0 && url.Host.Length > 0
        : url.UserInfo.Length == 0 && url.Query.Length == 0 && url.Fragment.Length == 0 && url.Host.Length > 0;

    private static string? Matching(MapReader keys, string key, Regex pattern, string expected)
    {
        var text = keys.Text(key);
        if (text is null || pattern.IsMatch(text))
        {
            return text;
        }

        keys.ReportWrongType(key, keys.Node(key)!, expected);
        return null;
    }

    private static Uri WithSlash(Uri url) => url.AbsoluteUri.EndsWith('/') ? url : new Uri(url.AbsoluteUri + "/");

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex LanguageTag();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._/-]*$")]
    private static partial Regex BranchName();
}
