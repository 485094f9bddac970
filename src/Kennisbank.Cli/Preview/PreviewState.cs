using Kennisbank.Diagnostics;

namespace Kennisbank.Cli.Preview;

/// <summary>What is shown now. Replaced as a whole, so that a request never sees half a change.</summary>
/// <param name="Version">Differs from any other version, of earlier runs too.</param>
/// <param name="Site">The newest site that could be made; null when none could.</param>
/// <param name="Failure">Why the newest content could not be made into a site; null when it could.</param>
internal sealed record PreviewState(string Version, PreviewSite? Site, ProblemList Problems, Exception? Failure)
{
    public bool IsGood => Failure is null && !Problems.HasErrors;
}
