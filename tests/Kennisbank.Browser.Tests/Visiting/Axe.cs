using Deque.AxeCore.Commons;

namespace Kennisbank.Browser.Tests.Visiting;

/// <summary>
/// Runs axe-core in the open page. Playwright's own binding opens a second page for each result, and sends everything that
/// passed; over hundreds of pages that costs more than the checks themselves.
/// </summary>
internal static class Axe
{
    /// <summary>Requests only violations: computing a selector for every element that passed takes as long as some of the rules.</summary>
    private const string Run =
        """
        async rules => (await axe.run({ reporter: 'no-passes', selectors: false, preload: false, ...(rules && { runOnly: rules }) })).violations
          .flatMap(violation => violation.nodes.map(node => `axe ${violation.id}: ${violation.help}: ${node.html}`))
        """;

    /// <summary>Injects axe into every page that this tab opens.</summary>
    public static Task AddTo(Visit visit) => visit.Page.AddInitScriptAsync(new BundledAxeScriptProvider().GetScript());

    /// <summary>The violations that axe finds in the page.</summary>
    /// <param name="rules">The rules to run; null for axe's default rules.</param>
    public static Task<string[]> Violations(Visit visit, IReadOnlyList<string>? rules = null) => visit.Page.EvaluateAsync<string[]>(Run, rules);
}
