namespace Kennisbank.Cli.CommandLine;

/// <summary>Which folders may be used together.</summary>
internal static class FolderChoice
{
    /// <exception cref="UsageException">One folder lies in the other: the site would become its own content, or replace it.</exception>
    public static void RefuseOverlap(string input, string output)
    {
        var (inputPath, outputPath) = (WithSeparator(input), WithSeparator(output));
        if (inputPath.StartsWith(outputPath, StringComparison.Ordinal) || outputPath.StartsWith(inputPath, StringComparison.Ordinal))
        {
            throw new UsageException($"De map voor de site ('{output}') en de map met inhoud ('{input}') liggen in elkaar. Kies met --output een map ernaast.");
        }
    }

    private static string WithSeparator(string folder) =>
        Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
}
