using Kennisbank.Outputs.Hosting;

namespace Kennisbank;

/// <summary>What to build a site from.</summary>
public sealed record BuildOptions
{
    /// <summary>The folder with content.</summary>
    public string Input { get; init; } = "input";

    /// <summary>The address at which the site will be published; null for the one in <c>site.yml</c>.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Whether pages with <c>concept: ja</c> are part of the site.</summary>
    public bool IncludeDrafts { get; init; }

    /// <summary>
    /// The folder that caches a share picture for every page, for sites that preview links; missing pictures are
    /// drawn. Null gives all pages the same picture.
    /// </summary>
    public string? SharePictures { get; init; }

    /// <summary>The web server that will send the site, and that its configuration is written for.</summary>
    public WebServer Server { get; init; }

    /// <summary>Whether the site offers e-books.</summary>
    public bool Epub { get; init; }

    /// <summary>Whether the site is about to be published; then placeholder addresses are reported.</summary>
    public bool ForPublication { get; init; }

    /// <summary>Whether <see cref="SiteBuilder.Check()"/> also looks at how texts are written, sentence by sentence, which takes time.</summary>
    public bool MeasureTexts { get; init; }
}
