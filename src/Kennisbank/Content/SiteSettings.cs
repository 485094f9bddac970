using Kennisbank.Diagnostics;

namespace Kennisbank.Content;

/// <summary>The settings of the site in <c>input/site.yml</c>.</summary>
public sealed record SiteSettings
{
    /// <summary>Of a list, in characters; also shown by search engines.</summary>
    public const int MaxIntroduction = 160;

    public required string Title { get; init; }

    public required string Subtitle { get; init; }

    /// <summary>The heading of the home page; null for the title of the site.</summary>
    public string? HomeHeading { get; init; }

    public required string Welcome { get; init; }

    /// <summary>Questions with which visitors can try the search field of the home page.</summary>
    public IReadOnlyList<string> ExampleQuestions { get; init; } = [];

    /// <summary>The address at which the site is published; always ends with a slash.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>
    /// The host names of the site: that of <see cref="BaseUrl"/>, and the one in the file when a preview runs at another
    /// address.
    /// </summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Whether a site can be published there: its links start at the root, and a public address must not contain a password.</summary>
    public static bool CanStandAt(Uri address) =>
        address.Host.Length > 0 && address.UserInfo.Length == 0 && address.AbsolutePath == "/" && address.Query.Length == 0 && address.Fragment.Length == 0;

    /// <summary>BCP 47 tag for the <c>lang</c> attribute.</summary>
    public required string Language { get; init; }

    /// <summary>The name of one of the theme's token sets, which defines colours and typography.</summary>
    public required string HouseStyle { get; init; }

    /// <summary>Address of the repository; null hides "verbeter deze pagina".</summary>
    public Uri? Repository { get; init; }

    /// <summary>Pages that the editors put on the home page until pages change on days that differ.</summary>
    public IReadOnlyList<Reference> Chosen { get; init; } = [];

    /// <summary>The text above the list of a type, where the site replaces <see cref="TypeProfile.Introduction"/>.</summary>
    public IReadOnlyDictionary<ContentType, string> Introductions { get; init; } = new Dictionary<ContentType, string>();

    public string IntroductionOf(ContentType type) => Introductions.GetValueOrDefault(type, type.Profile().Introduction);

    public required string Branch { get; init; }

    /// <summary>A <c>mailto:</c> or <c>https:</c> address for readers and security reports.</summary>
    public required Uri Contact { get; init; }

    public required Location ContactAt { get; init; }

    /// <summary>As <see cref="PageHead.PrivacyConsent"/>, for every file of the site.</summary>
    public IReadOnlyList<AllowedWords> PrivacyConsent { get; init; } = [];

    /// <summary>The Expires of security.txt (RFC 9116), a fixed date so that equal input gives equal bytes.</summary>
    public required DateOnly SecurityExpires { get; init; }

    public required Location SecurityExpiresAt { get; init; }
}
