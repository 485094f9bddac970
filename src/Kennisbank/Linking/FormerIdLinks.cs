using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Gives pages the ids of those that were merged into them.</summary>
internal static class FormerIdLinks
{
    /// <returns>The page that each such id leads to.</returns>
    public static IReadOnlyDictionary<string, Page> Link(IReadOnlyList<Page.Builder> pages, ContentSet content, List<Problem> problems)
    {
        var found = new Dictionary<string, Page>(StringComparer.Ordinal);
        if (pages.All(builder => builder.Page.Content.Head.FormerIds.Count == 0))
        {
            return found;
        }

        var files = FilesById(content);
        var published = content.Addresses.Published.Select(line => line.PageId).ToHashSet(StringComparer.Ordinal);
        foreach (var builder in pages)
        {
            foreach (var id in builder.Page.Content.Head.FormerIds)
            {
                if (files.TryGetValue(id.Target, out var file))
                {
                    problems.Add(StillInUse(id, file));
                }
                else if (!found.TryAdd(id.Target, builder.Page))
                {
                    problems.Add(TakenByTwo(id, found[id.Target].Content.File));
                }
                else if (content.Addresses.IsComplete && !published.Contains(id.Target))
                {
                    problems.Add(NeverPublished(id));
                }
            }
        }

        foreach (var builder in pages.Where(builder => builder.Page.Content.Head.FormerIds.Count > 0))
        {
            builder.FormerIds = [.. found.Where(pair => pair.Value == builder.Page).Select(pair => pair.Key)];
        }

        return found;
    }

    private static Problem StillInUse(Reference id, string file) => SiteRules.DuplicateId.At(
        id.At, $"Het id '{id.Target}' is nog van {file}.", $"Noem bij '{Keys.FormerIds}' alleen ids van pagina’s die er niet meer zijn.");

    private static Problem TakenByTwo(Reference id, string other) => SiteRules.DuplicateId.At(
        id.At,
        $"Het id '{id.Target}' staat ook bij '{Keys.FormerIds}' van {other}.",
        "Kies de pagina waarin de oude het meest terug te vinden is.");

    private static Problem NeverPublished(Reference id) => ReferenceRules.UnknownFormerId.At(
        id.At,
        $"Het id '{id.Target}' stond bij geen enkele gepubliceerde pagina.",
        "Neem het id over uit permalinks.yml, waar het achter het adres van de oude pagina staat.");

    /// <summary>Of every page there is, published or not, and of every page that was withdrawn.</summary>
    private static Dictionary<string, string> FilesById(ContentSet content)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in content.Pages)
        {
            files.TryAdd(page.Id, page.File);
        }

        foreach (var page in content.Withdrawn)
        {
            files.TryAdd(page.Id, page.File);
        }

        return files;
    }
}
