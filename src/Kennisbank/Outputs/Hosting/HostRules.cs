using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Search;

namespace Kennisbank.Outputs.Hosting;

/// <summary>
/// How a web server answers, apart from the files themselves, <see cref="RedirectTable"/> and <see cref="MediaTypes"/>. Declared as data: the files for
/// every server are written from it, and the preview server follows it. No two rules with one scope in common set the same header: servers differ in
/// which of the two wins.
/// </summary>
public static class HostRules
{
    public const string NotFoundPage = "/404.html";

    /// <summary>For files whose name, or whose folder, contains a hash of their content.</summary>
    public const string KeepForEver = "public, max-age=31536000, immutable";

    /// <summary>For everything else: keep it, but ask each time whether it is still the same.</summary>
    public const string AskEachTime = "no-cache";

    public const string CacheControl = "Cache-Control";

    public const string ContentSecurity = "Content-Security-Policy";

    public const string ContentType = "Content-Type";

    public const string FrameAncestors = "frame-ancestors 'none'";

    /// <summary>The folder of the embeds, which any site may show in a frame. Nothing else of the site may be.</summary>
    public static string Framable { get; } = UrlPath.Permalinks.Value;

    public static IReadOnlyList<HeaderRule> Headers { get; } =
    [
        new(new HeaderScope.Everywhere(),
        [
            // Without includeSubDomains: other subdomains of the site's domain may belong to somebody else.
            ("Strict-Transport-Security", "max-age=31536000"),
            ("Referrer-Policy", "no-referrer"),
            ("X-Content-Type-Options", "nosniff"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ]),
        new(new HeaderScope.AllBut(Framable),
        [
            (ContentSecurity,
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
                + $"form-action 'self'; base-uri 'none'; {FrameAncestors}"),
            ("X-Frame-Options", "DENY"),
        ]),
        new(new HeaderScope.Below(Framable), [(ContentSecurity, "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'")]),

        // For other programs, which run on other pages. CORS permission is enough: the resource policy above
        // applies only to no-cors requests (images, scripts), so it can stay as strict as elsewhere.
        new(new HeaderScope.Below(WellKnown.OpenData.Value), [("Access-Control-Allow-Origin", "*")]),
    ];

    /// <summary>Folders of which every file is kept for ever.</summary>
    public static IReadOnlyList<string> KeptForEver { get; } = ["/assets/", $"/{SearchIndex.Folder}"];

    /// <summary>The headers of an answer, but for its type and how long it is kept.</summary>
    /// <param name="path">Path of the request, root-relative, without query.</param>
    public static IEnumerable<(string Name, string Value)> HeadersFor(string path) =>
        Headers.Where(rule => rule.Scope.Has(path)).SelectMany(rule => rule.Headers);

    /// <summary>All headers with which a file of the site is sent.</summary>
    public static IEnumerable<(string Name, string Value)> AnswerOf(string path) =>
        [.. HeadersFor(path), (CacheControl, CacheControlOf(path)), (ContentType, MediaTypes.Of(path).Header)];

    /// <summary>The Cache-Control of a file of the site. What is not found is requested each time.</summary>
    public static string CacheControlOf(string path) =>
        KeptForEver.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)) ? KeepForEver : AskEachTime;
}
