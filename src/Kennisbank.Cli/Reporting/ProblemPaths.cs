using System.Globalization;
using Kennisbank.Diagnostics;

namespace Kennisbank.Cli.Reporting;

/// <summary>
/// Paths of files with problems, relative to the working directory, which editors can click on and build servers
/// expect.
/// </summary>
internal sealed class ProblemPaths(string inputFolder, string workingFolder)
{
    private readonly string _prefix = Prefix(inputFolder, workingFolder);

    public string Of(Location location) => location.File == inputFolder ? inputFolder : _prefix + location.File;

    /// <summary>As editors and terminals recognize a place in a file, or a file.</summary>
    public string WithLine(Location location) => $"{Of(location)}{LineSuffix(location)}";

    /// <summary>Empty for a file as a whole.</summary>
    public static string LineSuffix(Location location) =>
        location.Position is { } place ? string.Create(CultureInfo.InvariantCulture, $":{place.Line}") : "";

    private static string Prefix(string inputFolder, string workingFolder)
    {
        var relative = Path.GetRelativePath(workingFolder, Path.GetFullPath(inputFolder, workingFolder)).Replace(Path.DirectorySeparatorChar, '/');
        var isBelow = relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
        return relative == "." ? "" : (isBelow ? relative : inputFolder.TrimEnd('/', Path.DirectorySeparatorChar)) + "/";
    }
}
