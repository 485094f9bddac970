using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Outputs;

/// <param name="From">Root-relative, with slashes at both ends; also matches without the trailing slash.</param>
/// <param name="To">An address of the site.</param>
/// <param name="Status">301 or 302.</param>
public sealed record RedirectRule(string From, string To, int Status);

/// <summary>Every address of a site that leads to another one.</summary>
public static class RedirectTable
{
    /// <summary>A published address that moved permanently. Browsers cache this forever.</summary>
    public const int Moved = 301;

    /// <summary>For now: the page of a permalink may move again, and an empty list may get a page.</summary>
    public const int ForNow = 302;

    /// <summary>Old addresses by name, then permalinks in list order; without duplicates.</summary>
    public static IEnumerable<RedirectRule> For(Site site) => site.Redirects
        .Select(redirect => new RedirectRule(redirect.From.Value, redirect.To.Value, redirect.IsForGood ? Moved : ForNow))
        .Concat(site.Pages.Where(page => page.Permalink is not null)
            .Select(page => new RedirectRule(page.Permalink!.Value.Value, page.Url.Value, ForNow)))
        .Concat(site.Pages.SelectMany(page => page.FormerIds.Select(id =>
            new RedirectRule(UrlPath.Permalink(id).Value, page.Url.Value, ForNow))))
        .Concat(site.Withdrawn.Where(page => page.Id.Length > 0)
            .Select(page => new RedirectRule(UrlPath.Permalink(page.Id).Value, page.Url.Value, ForNow)));
}
