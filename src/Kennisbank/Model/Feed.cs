using Kennisbank.Content;

namespace Kennisbank.Model;

/// <summary>What a reader can follow: the changes in the pages that a list or page of the site is about.</summary>
/// <param name="About">The list or page that the feed belongs to.</param>
/// <param name="Pages">All pages, in list order.</param>
public sealed record Feed(UrlPath About, string Title, string Subtitle, IReadOnlyList<Page> Pages)
{
    /// <summary>From the root.</summary>
    public string Path => About.Value + "feed.xml";
}
