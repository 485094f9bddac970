using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Links reading paths to their pages, in both directions.</summary>
internal static class LeespadLinks
{
    public static void Link(IReadOnlyList<Page.Builder> pages, PageBook book, List<Problem> problems)
    {
        foreach (var builder in pages.Where(builder => builder.Page.Type == ContentType.Leespad))
        {
            var leespad = builder.Page;
            var steps = book.Resolve(((Leespad)leespad.Content).Steps, problems).ToList();
            builder.Steps = steps;
            for (var index = 0; index < steps.Count; index++)
            {
                var step = new LeespadStep(leespad, index + 1, steps.ElementAtOrDefault(index - 1), steps.ElementAtOrDefault(index + 1));
                pages[steps[index].Order].LeespadSteps = [.. steps[index].LeespadSteps, step];
            }
        }
    }
}
