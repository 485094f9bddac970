using Kennisbank.Diagnostics;
using Kennisbank.Outputs;

namespace Kennisbank;

/// <summary>The result of a build.</summary>
/// <param name="Written">Null when errors kept the site from being written.</param>
public sealed record BuildResult(ProblemList Problems, IReadOnlyList<StageTime> Times, WrittenSite? Written)
{
    internal static BuildResult Unchanged(KnownBuild known, string folder, IReadOnlyList<StageTime> times) => new(
        known.Problems,
        times,
        new WrittenSite(Path.GetFullPath(folder), known.Stamp.Files, known.Stamp.Pages, known.Stamp.Bytes) { IsUnchanged = true });
}
