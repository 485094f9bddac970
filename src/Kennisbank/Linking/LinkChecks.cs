using System.Collections.Concurrent;
using Kennisbank.Diagnostics;

namespace Kennisbank.Linking;

/// <summary>Every link and image in every text leads somewhere it may lead.</summary>
internal static class LinkChecks
{
    public static void Check(IReadOnlyList<Page> pages, LinkResolver links, List<Problem> problems)
    {
        Parallel.ForEach(
            Partitioner.Create(0, Math.Max(1, pages.Count)),
            () => new List<Problem>(),
            (range, _, found) =>
            {
                for (var index = range.Item1; index < Math.Min(range.Item2, pages.Count); index++)
                {
                    CheckPage(pages[index], links, found);
                }

                return found;
            },
            found =>
            {
                lock (problems)
                {
                    problems.AddRange(found);
                }
            });
    }

    private static void CheckPage(Page page, LinkResolver links, List<Problem> problems)
    {
        var (file, body) = (page.Content.File, page.Content.Body);
        foreach (var link in body.Links)
        {
            Add(LinkProblems.With(links.Resolve(file, link.Target), link, file, links), problems);
        }

        foreach (var image in body.Images)
        {
            Add(ImageProblems.With(links.ResolveImage(file, image.Target), image.Target, image.At, file, links), problems);
        }

        foreach (var diagram in body.Diagrams)
        {
            Add(DiagramProblems.With(links.ResolveImage(file, diagram.Target), diagram, file, links), problems);
        }
    }

    private static void Add(Problem? problem, List<Problem> problems)
    {
        if (problem is not null)
        {
            problems.Add(problem);
        }
    }
}
