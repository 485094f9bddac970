using Kennisbank.Diagnostics;

namespace Kennisbank.Cli.Reporting;

/// <summary>
/// Where a file with a problem is, seen from the folder in which the program was started: that is what an editor can
/// click on and what a build server knows.
/// </summary>
internal sealed class ProblemPaths(string inputFolder, string workingFolder)
{
    private readonly string _prefix = Prefix(inputFolder, workingFolder);

    public string Of(Location location) => location.File == inputFolder ? inputFolder : _prefix + location.File;

    private static string Prefix(string inputFolder, string workingFolder)
    {
        var relative = Path.GetRelativePath(workingFolder, Path.GetFullPath(inputFolder, workingFolder)).Replace(Path.DirectorySeparatorChar, '/');
        var isBelow = relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
        return relative == "." ? "" : (isBelow ? relative : inputFolder.TrimEnd('/', Path.DirectorySeparatorChar)) + "/";
    }
}
