using AngleSharp.Dom;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Model;

namespace Kennisbank.Browser.Tests.Links;

/// <summary>Whether the links of a site lead somewhere, and whether something leads to each page.</summary>
internal static class SiteLinks
{
    public static IReadOnlyList<string> Dead(BuiltContent content) =>
    [
        .. content.Addresses.Documents.SelectMany(page => Dead(content, page.Key, HtmlLinks.In(page.Value))),
        .. MachineLinks.In(content.Folder, content.Site.Settings.BaseUrl).SelectMany(file => Dead(content, file.File, file.Addresses)),
    ];

    public static IEnumerable<string> Dead(BuiltContent content, string from, IEnumerable<string> links) => links
        .Where(link => content.Addresses.Resolve(from, link) is { } target && !content.Addresses.Exists(target) && !StartsMeeting(content, target))
        .Select(link => $"{from} names {link}")
        .Distinct();

    /// <returns>Pages that no chain of links from the home page leads to.</returns>
    public static IEnumerable<string> Unreached(PublishedAddresses addresses)
    {
        var reached = new HashSet<string> { "/" };
        var next = new Queue<string>(reached);
        while (next.TryDequeue(out var page))
        {
            var links = addresses.Documents[page].Links.Select(link => PathOf(addresses, page, link.GetAttribute("href")));
            foreach (var path in links.OfType<string>().Where(reached.Add))
            {
                next.Enqueue(path);
            }
        }

        // Those of a bijeenkomst are named by the script, which adds the bijeenkomst to the address.
        var others = Enum.GetValues<MeetingPage>().Select(page => page.Url().Value).Append("/404.html");
        return addresses.Documents.Keys.Except(reached).Except(others);
    }

    /// <summary>Whether a script reads the fragment, as the ids of a bijeenkomst or of pages to take along.</summary>
    private static bool StartsMeeting(BuiltContent content, Uri target) =>
        target.AbsolutePath == WellKnown.Intervisie.Value
        && content.Site.Has(WellKnown.Intervisie)
        && target.Fragment is ['#', 'b' or 's', '-', .. var ids]
        && ids.Split('.').All(id => content.Site.Pages.Any(page => page.Content.Id == id));

    private static string? PathOf(PublishedAddresses addresses, string from, string? link) =>
        link is not null && addresses.Resolve(from, link)?.AbsolutePath is { } path && addresses.Documents.ContainsKey(path) ? path : null;
}
