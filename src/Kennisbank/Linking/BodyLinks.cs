using System.Collections.Concurrent;
using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Resolves every link, image and figure in every text, once, and reports the broken and forbidden ones.</summary>
internal static class BodyLinks
{
    public static void Link(IReadOnlyList<Page.Builder> pages, LinkResolver links, List<Problem> problems)
    {
        Parallel.ForEach(
            Partitioner.Create(0, Math.Max(1, pages.Count)),
            () => new List<Problem>(),
            (range, _, found) =>
            {
                for (var index = range.Item1; index < Math.Min(range.Item2, pages.Count); index++)
                {
                    var content = pages[index].Page.Content;
                    var targets = TargetsOf(content, links);
                    pages[index].Targets = targets;
                    Check(content, targets, links, found);
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

    private static BodyTargets TargetsOf(PageContent page, LinkResolver links)
    {
        var body = page.Body;
        return body.Links.Count + body.Images.Count + body.Diagrams.Count == 0 ? BodyTargets.None : new BodyTargets(
            All(body.Links, link => links.Resolve(page.File, link.Target)),
            All(body.Images, image => links.ResolveImage(page.File, image.Target)),
            All(body.Diagrams, diagram => links.ResolveImage(page.File, diagram.Target)));
    }

    private static LinkTarget[] All<T>(IReadOnlyList<T> written, Func<T, LinkTarget> resolve) => [.. written.Select(resolve)];

    private static void Check(PageContent page, BodyTargets targets, LinkResolver links, List<Problem> problems)
    {
        var body = page.Body;
        Add(body.Links, targets.Links, (link, target) => LinkProblems.With(target, link, page.File, links), problems);
        Add(body.Images, targets.Images, (image, target) => ImageProblems.With(target, image.Target, image.At, page.File, links), problems);
        Add(body.Diagrams, targets.Diagrams, (diagram, target) => DiagramProblems.With(target, diagram, page.File, links), problems);
    }

    private static void Add<T>(IReadOnlyList<T> written, LinkTarget[] targets, Func<T, LinkTarget, Problem?> with, List<Problem> problems)
    {
        for (var index = 0; index < targets.Length; index++)
        {
            if (with(written[index], targets[index]) is { } problem)
            {
                problems.Add(problem);
            }
        }
    }
}
