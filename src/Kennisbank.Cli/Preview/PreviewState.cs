using Kennisbank.Diagnostics;

namespace Kennisbank.Cli.Preview;

/// <summary>The current state. Replaced as a whole, so that a request never sees half a change.</summary>
/// <param name="Version">Unique, also across runs.</param>
/// <param name="Site">The newest site that could be built; null when none could.</param>
/// <param name="Failure">Why the newest content could not be built; null when it could.</param>
internal sealed record PreviewState(string Version, PreviewSite? Site, ProblemList Problems, Exception? Failure)
{
    public bool IsGood => Failure is null && !Problems.HasErrors;
}
