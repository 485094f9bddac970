using Kennisbank.Model;
using Kennisbank.Search;

namespace Kennisbank.Outputs;

/// <summary>The headers of every response whose path matches a pattern.</summary>
/// <param name="PathPattern">Root-relative; a single <c>*</c> matches any characters, including slashes.</param>
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
/// The response headers of the published site. Declared as data, so that the file for the host and the preview server agree;
/// the preview leaves out what gives other sites access. No two rules that match one path set the same header: hosts differ in which of the two
/// wins.
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
            // Without includeSubDomains: other subdomains of the site's domain may belong to somebody else.
            ("Strict-Transport-Security", "max-age=31536000"),
            ("Content-Security-Policy", string.Join("; ", ContentSecurity)),
            ("Referrer-Policy", "no-referrer"),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ]),

        // The names of these files, or of their folder, contain a hash of their content. Any other path keeps the
        // host's default, which is to revalidate every time.
        new("/assets/*", [("Cache-Control", KeepForEver)]),
        new($"/{SearchIndex.Folder}*", [("Cache-Control", KeepForEver)]),

        // For other programs, which run on other pages. CORS permission is enough: the resource policy above
        // applies only to no-cors requests (images, scripts), so it can stay as strict as elsewhere.
        new("/api/*", [("Access-Control-Allow-Origin", "*")]),
        new("/*.md", [("Content-Type", "text/markdown; charset=utf-8")]),
        new("/*.txt", [("Content-Type", "text/plain; charset=utf-8")]),
        new(WellKnown.OpenSearch, [("Content-Type", "application/opensearchdescription+xml; charset=utf-8")]),
        new("/*.webmanifest", [("Content-Type", "application/manifest+json; charset=utf-8")]),
        new("/*feed.xml", [("Content-Type", "application/atom+xml; charset=utf-8")]),
    ];

    /// <summary>The headers of every rule that matches, without duplicate names.</summary>
    /// <param name="path">Path of the request, root-relative, without query.</param>
    public static IEnumerable<(string Name, string Value)> HeadersFor(string path) =>
        Rules.Where(rule => rule.Matches(path)).SelectMany(rule => rule.Headers);
}
