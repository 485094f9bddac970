namespace Kennisbank.Content;

/// <summary>
/// A root-relative address on the site, which starts and ends with a slash (<c>/lessen/ontzorgt/</c>). A type of its own, so
/// that an address is never mistaken for a file path or an absolute URL.
/// </summary>
public readonly record struct UrlPath
{
    private const string PermalinkFolder = "k";

    private readonly string? _value;

    private UrlPath(string value) => _value = value;

    public static UrlPath Root { get; } = new("/");

    public string Value => _value ?? "/";

    /// <summary>The file in the output folder that a web server sends for this address.</summary>
    public string OutputFile => Value[1..] + "index.html";

    /// <param name="segments">Slugs, without slashes.</param>
    public static UrlPath Of(params ReadOnlySpan<string> segments) => new($"/{string.Join('/', segments)}/");

    /// <summary>The folder of all permanent addresses.</summary>
    public static UrlPath Permalinks { get; } = Of(PermalinkFolder);

    /// <summary>The permanent address of a page, whatever its title.</summary>
    public static UrlPath Permalink(string id) => Of(PermalinkFolder, id);

    public static bool IsPermalink(string address) => address.StartsWith(Permalinks.Value, StringComparison.Ordinal);

    /// <summary>Null when the text is not an address of this form. Percent-encoded text is decoded first.</summary>
    public static UrlPath? Parse(string text)
    {
        var plain = text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;
        return plain is ['/', .., '/'] or "/" && !plain.Contains("//", StringComparison.Ordinal) && plain.All(IsPlain) ? new UrlPath(plain) : null;
    }

    /// <summary>Excludes what has a special meaning in a redirects file, encoded or not: a colon or an asterisk.</summary>
    private static bool IsPlain(char letter) => char.IsLetterOrDigit(letter) || "/-._~% '(),!&+=@;$".Contains(letter, StringComparison.Ordinal);

    public UrlPath Append(string segment) => new($"{Value}{segment}/");

    /// <summary>The absolute URL, for feeds, canonical links and other uses outside the site.</summary>
    public string Under(Uri baseUrl) => baseUrl.AbsoluteUri + Value[1..];

    public override string ToString() => Value;
}
