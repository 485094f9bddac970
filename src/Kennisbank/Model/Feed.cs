using Kennisbank.Content;

namespace Kennisbank.Model;

/// <summary>A subscription to changes in the pages of a list or page of the site.</summary>
/// <param name="About">The list or page that the feed belongs to.</param>
/// <param name="Pages">All pages, in list order.</param>
public sealed record Feed(UrlPath About, string Title, string Subtitle, IReadOnlyList<Page> Pages)
{
    /// <summary>Root-relative.</summary>
    public string Path => About.Value + "feed.xml";
}
