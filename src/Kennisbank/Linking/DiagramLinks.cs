using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Linking;

/// <summary>Ties figures to their sources, and sees which of them no page shows.</summary>
internal static class DiagramLinks
{
    /// <summary>By path; null for a figure whose file cannot be drawn.</summary>
    public static IReadOnlyDictionary<string, SiteDiagram?> Link(IReadOnlyList<DiagramFile> files, PageBook book, List<Problem> problems)
    {
        var diagrams = new Dictionary<string, SiteDiagram?>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            diagrams[file.Path] = file.Diagram is { } diagram ? new SiteDiagram(diagram, SourceOf(diagram, book, problems)) : null;
        }

        return diagrams;
    }

    /// <param name="pages">Drafts too: a figure may wait for its page.</param>
    public static void CheckUse(IReadOnlyList<DiagramFile> files, IReadOnlyList<PageContent> pages, LinkResolver links, List<Problem> problems)
    {
        // A page that could not be read may be the one that shows it.
        if (files.Count == 0 || pages.Any(page => !page.Body.IsRead))
        {
            return;
        }

        var used = pages
            .Where(page => page.Body.Diagrams.Count > 0)
            .SelectMany(page => page.Body.Diagrams.Select(diagram => links.ResolveImage(page.File, diagram.Target)))
            .OfType<LinkTarget.Diagram>()
            .Select(target => target.File)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.Where(file => !used.Contains(file.Path)))
        {
            problems.Add(ReferenceRules.UnusedDiagram.At(
                new Location(file.Path),
                "Geen enkele pagina toont deze figuur.",
                $"Zet '![beschrijving](../{file.Path})' op een eigen regel in een pagina, of begin de bestandsnaam met een _."));
        }
    }

    private static Page? SourceOf(Diagram diagram, PageBook book, List<Problem> problems)
    {
        var name = diagram.Head.Source;
        var source = book.FindSource(name.Target);
        if (source is null && name.Target.Length > 0)
        {
            problems.Add(SourceLinks.Unknown(name, book, book.ByFile.Values.Where(page => page.Type == ContentType.Bron)));
        }

        return source;
    }
}
