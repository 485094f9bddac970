using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Links pages to the sources that they build on, in both directions.</summary>
internal static class SourceLinks
{
    public static void Link(IReadOnlyList<Page.Builder> pages, PageBook book, List<Problem> problems)
    {
        var users = pages.Select(page => page.Page).Where(page => page.Type == ContentType.Bron).ToDictionary(page => page, _ => new List<SourceUse>());

        // A page whose sources could not be read may be the only one to use a source.
        var isSure = true;
        foreach (var page in pages)
        {
            var head = page.Page.Content.Head;
            if (head.Sources.Count > 0)
            {
                page.Sources = UsesOf(page.Page, book, users, problems);
            }
            else if (head.IsPartial)
            {
                isSure = false;
            }
        }

        foreach (var (source, uses) in users)
        {
            pages[source.Order].UsedBy = uses;
            if (uses.Count == 0 && isSure)
            {
                problems.Add(ReferenceRules.UnusedSource.At(
                    new Location(source.Content.File),
                    "Geen enkele pagina noemt deze bron.",
                    $"Noem haar bij 'bronnen' van een pagina die eruit put, of zet er 'concept: ja' bij."));
            }
        }
    }

    public static Problem Unknown(Reference name, PageBook book, IEnumerable<Page> sources)
    {
        if (book.IsDraft($"{ContentType.Bron.Folder()}/{name.Target}"))
        {
            return ReferenceRules.UnknownSource.At(
                name.At, $"De bron '{name.Target}' is nog een concept.", "Haal bij de bron de regel 'concept: ja' weg.");
        }

        return ReferenceRules.UnknownSource.At(
            name.At,
            $"Onbekende bron '{name.Target}'.",
            "Beschrijf de bron eerst in de map bronnen.",
            () => Instead(name, [.. sources.Select(source => source.Content.Slug)]));
    }

    private static string Instead(Reference name, IReadOnlyList<string> known) =>
        Suggestion.DidYouMean(name.Target, known) ?? $"Kies uit: {string.Join(", ", known)}; of beschrijf de bron eerst in de map bronnen.";

    private static List<SourceUse> UsesOf(Page page, PageBook book, Dictionary<Page, List<SourceUse>> users, List<Problem> problems)
    {
        var uses = new List<SourceUse>(page.Content.Head.Sources.Count);
        foreach (var reference in page.Content.Head.Sources)
        {
            if (book.FindSource(reference.Source.Target) is { } source)
            {
                var use = new SourceUse(page, source, reference.Place);
                uses.Add(use);
                users[source].Add(use);
            }
            else
            {
                problems.Add(Unknown(reference.Source, book, users.Keys));
            }
        }

        return uses;
    }
}
