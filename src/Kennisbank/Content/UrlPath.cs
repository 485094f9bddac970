namespace Kennisbank.Content;

/// <summary>
/// An address on the site, from the root: starts and ends with a slash (<c>/lessen/ontzorgt/</c>). A type of its own, so
/// that an address is never mistaken for a file path or a whole URL.
/// </summary>
public readonly record struct UrlPath
{
    private const string PermalinkFolder = "k";

    private readonly string? _value;

    private UrlPath(string value) => _value = value;

    public static UrlPath Root { get; } = new("/");

    public string Value => _value ?? "/";

    /// <summary>The file in the output folder that a web server shows for this address.</summary>
    public string OutputFile => Value[1..] + "index.html";

    /// <param name="segments">Slugs, without slashes.</param>
    public static UrlPath Of(params ReadOnlySpan<string> segments) => new($"/{string.Join('/', segments)}/");

    /// <summary>The address that a page keeps under any title.</summary>
    public static UrlPath Permalink(string id) => Of(PermalinkFolder, id);

    public static bool IsPermalink(string address) => address.StartsWith($"/{PermalinkFolder}/", StringComparison.Ordinal);

    /// <summary>Null when the text is not an address of this form. One with codes (<c>%20</c>) is the same as one without.</summary>
    public static UrlPath? Parse(string text)
    {
        var plain = text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;
        return plain is ['/', .., '/'] or "/" && !plain.Contains("//", StringComparison.Ordinal) && plain.All(IsPlain) ? new UrlPath(plain) : null;
    }

    /// <summary>What means nothing else in a file of redirects, codes or not: no colon or star.</summary>
    private static bool IsPlain(char letter) => char.IsLetterOrDigit(letter) || "/-._~% '(),!&+=@;$".Contains(letter, StringComparison.Ordinal);

    public UrlPath Append(string segment) => new($"{Value}{segment}/");

    /// <summary>The whole URL, for feeds, canonical links and other places outside the site.</summary>
    public string Under(Uri baseUrl) => baseUrl.AbsoluteUri + Value[1..];

    public override string ToString() => Value;
}
