using Deque.AxeCore.Commons;

namespace Kennisbank.Browser.Tests.Visiting;

/// <summary>
/// Runs axe-core in the page that is open. Playwright's own binding opens a second page for each result, and sends all that
/// passed along; over hundreds of pages that costs more than the checks themselves.
/// </summary>
internal static class Axe
{
    /// <summary>Asks only for what is told: a selector for every element that passed takes as long as some of the rules.</summary>
    private const string Run =
        """
        async rules => (await axe.run({ reporter: 'no-passes', selectors: false, preload: false, ...(rules && { runOnly: rules }) })).violations
          .flatMap(violation => violation.nodes.map(node => `axe ${violation.id}: ${violation.help}: ${node.html}`))
        """;

    /// <summary>Makes axe a part of every page that this tab opens.</summary>
    public static Task AddTo(Visit visit) => visit.Page.AddInitScriptAsync(new BundledAxeScriptProvider().GetScript());

    /// <summary>What axe finds wrong with the page.</summary>
    /// <param name="rules">By which of its rules; null for all that it runs by itself.</param>
    public static Task<string[]> Violations(Visit visit, IReadOnlyList<string>? rules = null) => visit.Page.EvaluateAsync<string[]>(Run, rules);
}
