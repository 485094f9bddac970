namespace Kennisbank;

/// <summary>What to build a site from.</summary>
public sealed record BuildOptions
{
    /// <summary>The folder with content.</summary>
    public string Input { get; init; } = "input";

    /// <summary>Where the site will stand; null for the address in <c>site.yml</c>.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Whether pages with <c>concept: ja</c> are part of the site.</summary>
    public bool IncludeDrafts { get; init; }

    /// <summary>
    /// The folder that keeps a picture of every page, for sites that show shared links; pictures that are not there yet are
    /// drawn. Null gives all pages the same picture.
    /// </summary>
    public string? SharePictures { get; init; }

    /// <summary>Whether the site is about to be published; then it should not lead to addresses that nobody can have.</summary>
    public bool ForPublication { get; init; }

    /// <summary>Whether texts are scored for how easily they read; takes time, and only <see cref="SiteBuilder.Check()"/> tells.</summary>
    public bool ScoreReadability { get; init; }
}
