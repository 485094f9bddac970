using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Linking;

/// <summary>Ties reading paths to their pages, both ways.</summary>
internal static class PathLinks
{
    public static void Link(IReadOnlyList<Page> pages, PageBook book, List<Problem> problems)
    {
        foreach (var path in pages.Where(page => page.Type == ContentType.Leespad))
        {
            var steps = book.Resolve(((Leespad)path.Content).Steps, problems).ToList();
            path.Steps = steps;
            for (var index = 0; index < steps.Count; index++)
            {
                var step = new PathStep(path, index + 1, steps.ElementAtOrDefault(index - 1), steps.ElementAtOrDefault(index + 1));
                steps[index].Paths = [.. steps[index].Paths, step];
            }
        }
    }
}
