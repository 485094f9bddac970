namespace Kennisbank.Linking;

/// <summary>Distinguishes external addresses from paths, and complete addresses from incomplete ones.</summary>
internal static class ExternalAddress
{
    /// <summary>
    /// The prefix that makes the target an address and not a path: "https:", "javascript:" or "//"; null for a path. Browsers skip
    /// control characters and spaces before a scheme; so do we, to see what they would see.
    /// </summary>
    public static string? StartOf(string target)
    {
        var seen = target.AsSpan().ContainsAnyInRange('\0', ' ') ? string.Concat(target.Where(c => c > ' ')) : target;
        if (seen.StartsWith("//", StringComparison.Ordinal))
        {
            return "//";
        }

        var end = seen.AsSpan().IndexOfAny(":/?#");
        return end >= 0 && seen[end] == ':' ? seen[..(end + 1)].ToLowerInvariant() : null;
    }

    /// <summary>A browser resolves an incomplete one, such as "https:naam", to a page of this site that does not exist.</summary>
    public static bool IsWhole(string target) =>
        !target.AsSpan().ContainsAnyInRange('\0', ' ')
        && !target.Contains('\\', StringComparison.Ordinal)
        && Uri.TryCreate(target, UriKind.Absolute, out var url)
        && url.Host.Length > 0
        && (url.Scheme == Uri.UriSchemeMailto ? url.UserInfo.Length > 0 : target.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
}
