using System.Buffers;
using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Outputs;

/// <summary>
/// Names and ids that are taken, for the contribution form. The browser gets all of them, so that a title
/// never goes to a server to see whether it is free.
/// </summary>
internal static class TakenNames
{
    public static OutputFile For(Site site) => new(WellKnown.TakenNames[1..], output =>
    {
        using var json = new Utf8JsonWriter((IBufferWriter<byte>)output);
        json.WriteStartObject();
        foreach (var type in ContentTypes.Contributed)
        {
            json.WriteStrings(type.Folder(), NamesOf(site, type).Order(StringComparer.Ordinal));
        }

        json.WriteStrings("ids", site.TakenIds.Order(StringComparer.Ordinal));
        json.WriteEndObject();
    });

    /// <summary>Names of pages, of withdrawn pages, and of addresses that redirect.</summary>
    private static IEnumerable<string> NamesOf(Site site, ContentType type)
    {
        var folder = Listings.UrlOf(type).Value;
        var moved = site.Redirects
            .Select(redirect => redirect.From.Value)
            .Where(path => path.StartsWith(folder, StringComparison.Ordinal) && path.Count('/') == folder.Count('/') + 1)
            .Select(path => path[folder.Length..^1]);
        var withdrawn = site.Withdrawn.Where(page => page.Type == type).Select(page => page.Slug);
        return site.PagesOf(type).Select(page => page.Content.Slug).Concat(withdrawn).Concat(moved);
    }
}
