using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Links figures to their sources, and reports figures that no page shows.</summary>
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

    /// <param name="drafts">A figure may belong to a draft.</param>
    public static void CheckUse(
        ContentSet content, IReadOnlyList<Page> pages, IReadOnlyList<PageContent> drafts, LinkResolver links, List<Problem> problems)
    {
        // A page that could not be read may be the one that shows it.
        if (content.Diagrams.Count == 0 || content.Pages.Any(page => !page.Body.IsRead))
        {
            return;
        }

        var inDrafts = drafts.SelectMany(page => page.Body.Diagrams.Select(diagram => links.ResolveImage(page.File, diagram.Target)));
        var used = pages.SelectMany(page => page.Targets.Diagrams).Concat(inDrafts)
            .OfType<LinkTarget.Diagram>()
            .Select(target => target.File)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in content.Diagrams.Where(file => !used.Contains(file.Path)))
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
