using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Linking;

/// <summary>Ties pages to the sources they build on, both ways.</summary>
internal static class SourceLinks
{
    public static void Link(IReadOnlyList<Page> pages, PageBook book, List<Problem> problems)
    {
        var users = pages.Where(page => page.Type == ContentType.Bron).ToDictionary(page => page, _ => new List<SourceUse>());
        foreach (var page in pages.Where(page => page.Content.Head.Sources.Count > 0))
        {
            var uses = new List<SourceUse>();
            foreach (var reference in page.Content.Head.Sources)
            {
                if (book.Find($"{ContentType.Bron.Folder()}/{reference.Source.Target}") is { } source)
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

            page.Sources = uses;
        }

        // A page whose sources could not be read may be the one that uses it.
        var isSure = !pages.Any(page => page.Content.Head is { IsPartial: true, Sources.Count: 0 });
        foreach (var (source, uses) in users)
        {
            source.UsedBy = uses;
            if (uses.Count == 0 && isSure)
            {
                problems.Add(ReferenceRules.UnusedSource.At(
                    new Location(source.Content.File), "Geen enkele pagina noemt deze bron.", $"Noem haar bij 'bronnen' van een pagina die eruit put, of zet er 'concept: ja' bij."));
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

        var known = sources.Select(source => source.Content.Slug).ToList();
        return ReferenceRules.UnknownSource.At(
            name.At,
            $"Onbekende bron '{name.Target}'.",
            Suggestion.DidYouMean(name.Target, known) ?? $"Kies uit: {string.Join(", ", known)}; of beschrijf de bron eerst in de map bronnen.");
    }
}
