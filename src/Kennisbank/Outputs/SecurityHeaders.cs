using Kennisbank.Model;
using Kennisbank.Search;

namespace Kennisbank.Outputs;

/// <summary>Headers that go with every response whose path fits a pattern.</summary>
/// <param name="PathPattern">From the root; a single <c>*</c> stands for any characters, slashes too.</param>
public sealed record HeaderRule(string PathPattern, IReadOnlyList<(string Name, string Value)> Headers)
{
    public bool Matches(string path)
    {
        var star = PathPattern.IndexOf('*', StringComparison.Ordinal);
        return star < 0
            ? path == PathPattern
            : path.Length >= PathPattern.Length - 1
                && path.AsSpan().StartsWith(PathPattern.AsSpan(0, star), StringComparison.Ordinal)
                && path.AsSpan().EndsWith(PathPattern.AsSpan(star + 1), StringComparison.Ordinal);
    }
}

/// <summary>
/// The response headers of the published site. They are data, so that the file for the host and the preview server say
/// the same; the preview leaves out what opens the site to others. No two rules that fit one path name the same header: hosts differ in which of the two would
/// win.
/// </summary>
public static class SecurityHeaders
{
    private const string KeepForEver = "public, max-age=31536000, immutable";

    private static readonly string[] ContentSecurity =
    [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "font-src 'self'",
        "connect-src 'self'", "manifest-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
    ];

    public static IReadOnlyList<HeaderRule> Rules { get; } =
    [
        new("/*",
        [
            // Without includeSubDomains: the site may stand under a name whose other subdomains are somebody else's.
            ("Strict-Transport-Security", "max-age=31536000"),
            ("Content-Security-Policy", string.Join("; ", ContentSecurity)),
            ("Referrer-Policy", "no-referrer"),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ]),

        // The names of these files, or of the folder they are in, carry a hash of what is in them. Any other path keeps the
        // host's default, which is to ask every time whether it changed.
        new("/assets/*", [("Cache-Control", KeepForEver)]),
        new($"/{SearchIndex.Folder}*", [("Cache-Control", KeepForEver)]),

        // Made for programs of others, which run on pages of others. That a fetch is allowed is enough: the resource policy
        // above binds only requests that do not ask (images, scripts), so it can stay as strict as elsewhere.
        new("/api/*", [("Access-Control-Allow-Origin", "*")]),
        new("/*.md", [("Content-Type", "text/markdown; charset=utf-8")]),
        new("/*.txt", [("Content-Type", "text/plain; charset=utf-8")]),
        new(WellKnown.OpenSearch, [("Content-Type", "application/opensearchdescription+xml; charset=utf-8")]),
        new("/*.webmanifest", [("Content-Type", "application/manifest+json; charset=utf-8")]),
        new("/*feed.xml", [("Content-Type", "application/atom+xml; charset=utf-8")]),
    ];

    /// <summary>The headers of every rule that fits; each name occurs once.</summary>
    /// <param name="path">Of the request, from the root, without query.</param>
    public static IEnumerable<(string Name, string Value)> HeadersFor(string path) =>
        Rules.Where(rule => rule.Matches(path)).SelectMany(rule => rule.Headers);
}
